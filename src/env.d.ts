/// <reference types="@astrojs/starlight" />

declare module 'virtual:handbook' {
  export const handbook: import('./handbook/types.ts').Handbook;
}
