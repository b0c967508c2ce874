package dev.headrace.processor.type;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of money ({@code cash_in}); which of comma and point parts the cents depends on the server's locale. */
final class MoneyInput {
    private static final Pattern AMOUNT = Pattern.compile(
            "\\s*\\$?\\s*(?<sign>[-(+]?)\\s*\\$?\\s*(?<whole>[0-9,]*)(?:\\.(?<cents>(?:,*[0-9]){0,2},*)(?<more>[0-9]*))?(?<rest>.*)",
            Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("(?:[\\s)]|-|\\+|\\$)*");

    private MoneyInput() {}

    static Optional<Refusal> fault(String literal) {
        String plain = literal.replaceAll("[^\\x00-\\x7f]", "");
        Optional<Refusal> fault = point(literal, plain);
        String swapped = plain.replace(',', '\0').replace('.', ',').replace('\0', '.');
        return fault.isPresent()
                        && (literal.indexOf(',') < 0 || point(literal, swapped).isPresent())
                ? fault
                : Optional.empty();
    }

    private static Optional<Refusal> point(String literal, String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return InputSyntax.invalid(literal, "money");
        }
        String whole = amount.group("whole").replace(",", "");
        String cents =
                amount.group("cents") == null ? "" : amount.group("cents").replace(",", "");
        String kept = (cents + "00").substring(0, 2);
        String more = amount.group("more") == null ? "" : amount.group("more");
        boolean up = !more.isEmpty() && more.charAt(0) >= '5';
        BigInteger value = new BigInteger("0" + whole + kept).add(up ? BigInteger.ONE : BigInteger.ZERO);
        int size = value.compareTo(BigInteger.ONE.shiftLeft(Long.SIZE - 1));
        if (size > 0) {
            return tooLarge(literal);
        }
        boolean ends = END.matcher(amount.group("rest")).matches();
        boolean negative =
                amount.group("sign").matches("[-(]") || amount.group("rest").indexOf('-') >= 0;
        if (!ends) {
            return InputSyntax.invalid(literal, "money");
        }
        return size == 0 && !negative ? tooLarge(literal) : Optional.empty();
    }

    private static Optional<Refusal> tooLarge(String literal) {
        return Optional.of(
                Refusal.of("numeric_value_out_of_range", "value \"" + literal + "\" is out of range for type money"));
    }
}
