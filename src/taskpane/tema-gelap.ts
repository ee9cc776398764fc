/** In a bundle of its own: most never see it. */
export { webDarkTheme } from "@fluentui/react-components";
