export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}
