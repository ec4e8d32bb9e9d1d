import sheet from './tokens.css?inline';

/** The design tokens as text, for the overlay's shadow root; our own pages link tokens.css itself. */
export const tokensCss: string = sheet;
