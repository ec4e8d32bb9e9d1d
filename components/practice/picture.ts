const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="72" viewBox="0 0 96 72">
<rect width="96" height="72" fill="#b98a5a"/><path d="M0 22h96M0 48h96" stroke="#a3764a" stroke-width="2"/>
<circle cx="52" cy="37" r="21" fill="#5b3f27"/><circle cx="50" cy="36" r="13" fill="#2b1d12"/>
<rect x="36" y="24" width="26" height="20" rx="4" fill="#151515" transform="rotate(-14 49 34)"/></svg>`;

/** A drawing that stands for a buyer's photograph, as an address that needs no network. */
export const picture = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
