import { createContext } from 'react';

/** Whether a component stands in the preview of a form, where links lead nowhere. */
export const InPreview = createContext(false);
