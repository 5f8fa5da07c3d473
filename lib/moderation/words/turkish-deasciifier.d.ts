declare module 'turkish-deasciifier' {
  export default class Deasciifier {
    deasciify(text: string): string;
  }
}
