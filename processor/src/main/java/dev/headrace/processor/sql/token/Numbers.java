package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme.Kind;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers (section 4.1.2.6 of the manual). */
final class Numbers {
    private static final String DIGITS = "\\d(?:_?\\d)*";
    private static final Pattern NUMBER = Pattern.compile("0[xX](?<hex>(?:_?[0-9a-fA-F])+)|0[oO](?<octal>(?:_?[0-7])+)"
            + "|0[bB](?<binary>(?:_?[01])+)"
            + "|(?<real>(?:" + DIGITS + "\\.(?!\\.)(?:" + DIGITS + ")?|\\." + DIGITS + ")(?:[eE][-+]?" + DIGITS + ")?"
            + "|" + DIGITS + "[eE][-+]?" + DIGITS + ")|(?<integer>" + DIGITS + ")");

    /** Before version 16 there are neither underscores nor other bases. */
    private static final Pattern NUMBER_BEFORE_16 =
            Pattern.compile("(?:\\d+\\.(?!\\.)\\d*|\\.\\d+|\\d+)(?:[eE][-+]?\\d+)?");

    private Numbers() {}

    /** The index behind the number that begins there. */
    static int end(String sql, int start, int major) {
        Pattern written = major < 16 ? NUMBER_BEFORE_16 : NUMBER;
        Matcher number = written.matcher(sql).region(start, sql.length());
        number.lookingAt();
        int end = number.end();
        if (end < sql.length() && Lexer.isNamePart(sql.charAt(end)) && sql.charAt(end) != '$') {
            while (end < sql.length() && Lexer.isNamePart(sql.charAt(end))) {
                end++;
            }
            String junk = sql.substring(start, end);
            throw SyntaxFault.near("trailing junk after numeric literal", new Span(start, end), junk);
        }
        return end;
    }

    /** The number in that span, in decimal digits. */
    static Lexeme at(String sql, Span span) {
        Matcher number = NUMBER.matcher(sql).region(span.start(), sql.length());
        number.lookingAt();
        String image = span.of(sql);
        if (number.group("real") != null) {
            return new Lexeme(Kind.NUMERIC, image.replace("_", ""), image, span);
        }
        String decimal = number.group("hex") != null
                ? digits(number.group("hex"), 16)
                : number.group("octal") != null
                        ? digits(number.group("octal"), 8)
                        : number.group("binary") != null ? digits(number.group("binary"), 2) : digits(image, 10);
        return new Lexeme(Kind.INTEGER, decimal, image, span);
    }

    private static String digits(String digits, int radix) {
        return new BigInteger(digits.replace("_", ""), radix).toString();
    }
}
