import { createRoot } from 'react-dom/client';
import { loadLanguage } from '#lib/browser/language.ts';
import { PopupPage } from './PopupPage.tsx';

const place = document.getElementById('popup');
if (place) createRoot(place).render(<PopupPage language={await loadLanguage()} />);
