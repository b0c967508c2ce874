package dev.headrace.processor.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A string expression made up at random, which knows its own value and where each character of it was written. */
final class RandomLiteral {
    private static final List<String> SPACES = List.of(" ", " ", "  ", "\t", "\\u0020", "\f", "\u2003", "\\uu0009");
    private static final List<String> LINE_ENDS = List.of("\n", "\n", "\r\n", "\r", "\\u000a");
    private static final String FENCE = "\"\"\"";

    private final Random random;
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    RandomLiteral(Random random) {
        this.random = random;
        int literals = 1 + random.nextInt(3);
        int open = 0;
        for (int i = 0; i < literals; i++) {
            for (; random.nextInt(4) == 0; open++) {
                source.append('(').append(gap());
            }
            if (random.nextBoolean()) {
                new Block().write();
            } else {
                string();
            }
            for (; open > 0 && (i == literals - 1 || random.nextBoolean()); open--) {
                source.append(gap()).append(')');
            }
            source.append(i < literals - 1 ? gap() + "+" + gap() : "");
        }
    }

    String source() {
        return source.toString();
    }

    String value() {
        return value.toString();
    }

    /** Where in the source each character of the value was written. */
    List<Integer> offsets() {
        return offsets;
    }

    int offset(int index) {
        return offsets.get(index);
    }

    private void string() {
        source.append(random.nextBoolean() ? "\"" : "\\u0022");
        for (int i = random.nextInt(12); i > 0; i--) {
            add(random.nextInt(6) == 0 ? RandomToken.of(" ") : RandomToken.next(random, false));
        }
        source.append(random.nextBoolean() ? "\"" : "\\u0022");
    }

    private void add(RandomToken token) {
        for (int i = 0; i < token.value().length(); i++) {
            offsets.add(source.length() + token.offsets().get(i));
        }
        value.append(token.value());
        source.append(token.source());
    }

    private String gap() {
        return pick(List.of("", "", " ", "\n", "\r\n\t", " /* \"no\" + */ ", "// \"\"\"\n  ", "/**/", "\\u0020"));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A text block in the making. */
    private final class Block {
        private final int indentation = random.nextInt(6);
        private final int lines = random.nextInt(6);
        /** The line that shows the indentation; the last one stands for the closing delimiter's. */
        private final int least = random.nextInt(lines + 1);

        void write() {
            source.append(FENCE).append(pick(List.of("", " ", "\t "))).append(pick(LINE_ENDS));
            for (int line = 0; line < lines; line++) {
                if (line != least && random.nextInt(5) == 0) {
                    spaces(random.nextInt(8));
                    end(false);
                } else {
                    content(line == least);
                    end(true);
                }
            }
            last();
            source.append(FENCE);
        }

        private void content(boolean leastIndented) {
            spaces(indentation);
            kept(leastIndented ? 0 : random.nextInt(3));
            add(RandomToken.next(random, true));
            for (int i = random.nextInt(8); i > 0; i--) {
                kept(random.nextInt(5) == 0 ? 1 : 0);
                add(RandomToken.next(random, true));
            }
        }

        private void last() {
            if (lines > 0 && random.nextInt(3) == 0 && least < lines) {
                content(false);
                add(RandomToken.of("x"));
                spaces(random.nextInt(3));
            } else {
                spaces(indentation + (least == lines ? 0 : random.nextInt(3)));
            }
        }

        /** White space that the compiler takes away. */
        private void spaces(int characters) {
            for (int i = 0; i < characters; i++) {
                source.append(space());
            }
        }

        private void kept(int characters) {
            for (int i = 0; i < characters; i++) {
                String space = space();
                add(new RandomToken(space, RandomToken.translated(space), List.of(0)));
            }
        }

        private String space() {
            String space = pick(SPACES);
            return space.equals("  ") ? " " : space;
        }

        private void end(boolean mayJoin) {
            if (mayJoin && random.nextInt(6) == 0) {
                source.append('\\').append(pick(List.of("\n", "\r", "\r\n")));
                return;
            }
            if (mayJoin) {
                spaces(random.nextInt(3));
            }
            String end = lineEnd();
            offsets.add(source.length());
            value.append('\n');
            source.append(end);
        }

        /** A line feed that follows a carriage return would only be its second half. */
        private String lineEnd() {
            boolean afterReturn = source.charAt(source.length() - 1) == '\r';
            return afterReturn ? "\r\n" : pick(LINE_ENDS);
        }
    }
}
