package dev.headrace.processor.type;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of inet and cidr: addresses of version 4 and 6, and how many of their bits are the network's. */
final class AddressInput {
    private static final Pattern FOUR = Pattern.compile("(\\d+(?:\\.\\d+){0,3})(\\.?)(?:/(\\d{1,3}))?");
    private static final Pattern SIX = Pattern.compile("([0-9a-fA-F:.]+)(?:/(0|[1-9]\\d{0,2}))?");
    private static final int OCTETS = 4;
    private static final int GROUPS = 8;

    private AddressInput() {}

    static boolean isAddress(String literal, boolean network) {
        return bits(literal, network).isPresent();
    }

    /** Whether an address of cidr has bits beyond its network. */
    static boolean hasHostBits(String literal) {
        List<Integer> bits = bits(literal, true).orElseThrow();
        int length = bits.remove(bits.size() - 1);
        BigInteger address = BigInteger.ZERO;
        int width = bits.size() == GROUPS ? 16 : 8;
        for (int part : bits) {
            address = address.shiftLeft(width).or(BigInteger.valueOf(part));
        }
        int host = width * bits.size() - length;
        return host > 0 && address.mod(BigInteger.ONE.shiftLeft(host)).signum() != 0;
    }

    /** The address's parts, and behind them the length of the network; empty if it is none. */
    private static Optional<List<Integer>> bits(String literal, boolean network) {
        return literal.indexOf(':') >= 0 ? six(literal) : four(literal, network);
    }

    private static Optional<List<Integer>> four(String literal, boolean network) {
        Matcher four = FOUR.matcher(literal);
        if (!four.matches()) {
            return Optional.empty();
        }
        List<Integer> parts = octets(four.group(1));
        boolean whole = parts.size() == OCTETS;
        boolean dotted = network && !four.group(2).isEmpty();
        if (parts.contains(-1) || dotted || !whole && !network && four.group(3) == null) {
            return Optional.empty();
        }
        int length = four.group(3) == null ? classful(parts) : Integer.parseInt(four.group(3));
        while (parts.size() < OCTETS) {
            parts.add(0);
        }
        parts.add(length);
        return length > 32 ? Optional.empty() : Optional.of(parts);
    }

    /** Without a length a network is as long as its class, and as what is written of it. */
    private static int classful(List<Integer> octets) {
        int first = octets.get(0);
        int bits = first >= 240 ? 32 : first >= 224 ? 8 : first >= 192 ? 24 : first >= 128 ? 16 : 8;
        return Math.max(bits, octets.size() * 8);
    }

    /** The octets, -1 for one that is too large. */
    private static List<Integer> octets(String text) {
        List<Integer> octets = new ArrayList<>();
        for (String part : text.split("\\.", -1)) {
            int octet = part.matches("0*\\d{1,3}") ? Integer.parseInt(part) : -1;
            octets.add(octet > 255 ? -1 : octet);
        }
        return octets;
    }

    private static Optional<List<Integer>> six(String literal) {
        Matcher six = SIX.matcher(literal);
        if (!six.matches()) {
            return Optional.empty();
        }
        String address = six.group(1);
        int gap = address.indexOf("::");
        boolean gaps = gap >= 0 && address.indexOf("::", gap + 1) >= 0;
        Optional<List<Integer>> left = groups(gap < 0 ? address : address.substring(0, gap), gap < 0);
        Optional<List<Integer>> right = groups(gap < 0 ? "" : address.substring(gap + 2), true);
        int length = six.group(2) == null ? 128 : Integer.parseInt(six.group(2));
        if (gaps || left.isEmpty() || right.isEmpty() || length > 128) {
            return Optional.empty();
        }
        int missing = GROUPS - left.get().size() - right.get().size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(left.get());
        for (int i = 0; i < missing; i++) {
            all.add(0);
        }
        all.addAll(right.get());
        all.add(length);
        return Optional.of(all);
    }

    /** Groups of four digits; at the end of all two may be written as an address of version 4, or as its beginning. */
    private static Optional<List<Integer>> groups(String text, boolean end) {
        List<Integer> groups = new ArrayList<>();
        String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
                groups.add(Integer.parseInt(parts[i], 16));
                continue;
            }
            List<Integer> octets = octets(parts[i]);
            boolean padded = parts[i].matches("(?:.*\\.)?0\\d.*");
            boolean wrong = octets.size() < 2 || octets.size() > OCTETS || octets.contains(-1) || padded;
            if (!end || i < parts.length - 1 || wrong) {
                return Optional.empty();
            }
            while (octets.size() < OCTETS) {
                octets.add(0);
            }
            groups.add(octets.get(0) << 8 | octets.get(1));
            groups.add(octets.get(2) << 8 | octets.get(3));
        }
        return Optional.of(groups);
    }
}
