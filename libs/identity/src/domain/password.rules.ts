import { InvalidInput } from '@app/kernel';

export const PASSWORD_MIN_LENGTH = 10;
/** Long enough for any phrase, short enough that hashing it costs nothing extra. */
export const PASSWORD_MAX_LENGTH = 128;
const DISTINCT_CHARACTERS_MIN = 5;

/**
 * Length before variety, as NIST SP 800-63B asks: no rules about digits and signs, but nothing that anyone would try first.
 * @param path of the input field that holds the password.
 * @throws InvalidInput
 */
export function assertPasswordGood(password: string, email: string, path: readonly string[]): void {
  const characters = [...password];
  if (characters.length < PASSWORD_MIN_LENGTH || characters.length > PASSWORD_MAX_LENGTH) {
    throw new InvalidInput(
      `A password has ${PASSWORD_MIN_LENGTH} to ${PASSWORD_MAX_LENGTH} characters. A few words in a row do well.`,
      path,
    );
  }
  if (new Set(characters).size < DISTINCT_CHARACTERS_MIN) {
    throw new InvalidInput('This password repeats too few characters. Take a few words in a row.', path);
  }
  const [name = email] = email.split('@');
  const rest = password.toLowerCase().replaceAll(email, '').replaceAll(name, '');
  if (rest.length < DISTINCT_CHARACTERS_MIN) {
    throw new InvalidInput('This password is little more than the e-mail address. Choose another.', path);
  }
}

/** Addresses are told apart without regard to case: stored and compared in this form. */
export function toEmail(text: string): string {
  return text.trim().toLowerCase();
}
