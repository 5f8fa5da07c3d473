declare module 'turkish-deasciifier' {
  export default class Deasciifier {
    deasciifyRange(text: string, start: number, end: number): string;
  }
}
