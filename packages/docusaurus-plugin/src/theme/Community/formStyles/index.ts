/** Labelled fields, what is wrong with them, and buttons: one look on all pages that take a file or a record. */
export { default } from './styles.module.css';
