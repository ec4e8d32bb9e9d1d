/**
 * The design tokens as custom properties, for a page of ours (`:root`) and for the overlay's shadow root (`:host`) alike.
 * Contrast measured: text at least 4.5, marks and controls at least 3, in both colour schemes.
 */
export const tokensCss = `
:root, :host {
  color-scheme: light dark;
  --surface: #ffffff; --surface-2: #f5f6f8;
  --text: #1c2430; --muted: #566072;
  --line: #d9dee5; --control: #7c8796;
  --accent: #0b5cab; --on-accent: #ffffff;
  --red: #b3261e; --red-text: #8f1d1d; --red-tint: #fdecea;
  --amber: #8a5300; --amber-text: #6b4300; --amber-tint: #fff3d6;
  --calm: #1c5a38; --calm-tint: #e8f5ed;
  --shadow: 0 1px 2px rgb(16 24 40 / 0.08), 0 8px 24px rgb(16 24 40 / 0.14);
  --font: system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Hiragino Sans', sans-serif;
  --radius-card: 10px; --radius-control: 6px;
  --quick: 120ms;
}
@media (prefers-color-scheme: dark) {
  :root, :host {
    --surface: #151a21; --surface-2: #1d242d;
    --text: #e7ebf0; --muted: #a3aebd;
    --line: #303a46; --control: #707c8b;
    --accent: #7ab8ff; --on-accent: #0b1524;
    --red: #ff8a80; --red-text: #ffb4ab; --red-tint: #3a1614;
    --amber: #ffb951; --amber-text: #ffd08a; --amber-tint: #33240a;
    --calm: #9fdcb5; --calm-tint: #12301f;
    --shadow: 0 1px 2px rgb(0 0 0 / 0.5), 0 8px 24px rgb(0 0 0 / 0.5);
  }
}
@media (prefers-reduced-motion: reduce) {
  :root, :host { --quick: 0ms; }
}
`;
