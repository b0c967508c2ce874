package dev.headrace.processor.type;

/** Precision and scale in one number, as PostgreSQL packs them. */
final class NumericModifier {
    private static final int HEADER = 4;

    private NumericModifier() {}

    static int of(int precision, int scale) {
        return (precision << 16 | scale & 0x7ff) + HEADER;
    }

    static int precision(int modifier) {
        return modifier - HEADER >> 16 & 0xffff;
    }

    /** A scale has 11 bits and a sign. */
    static int scale(int modifier) {
        return (modifier - HEADER & 0x7ff ^ 1024) - 1024;
    }
}
