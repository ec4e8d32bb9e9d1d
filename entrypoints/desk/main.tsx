import '#components/shared/page.css';
import '#components/desk/desk.css';
import { createRoot } from 'react-dom/client';
import { Desk } from './Desk.tsx';
import { loadLive } from './use-live.ts';

const place = document.getElementById('desk');
if (place) createRoot(place).render(<Desk start={await loadLive()} />);
