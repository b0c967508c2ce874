package dev.headrace.engine;

/**
 * A server's version.
 *
 * @param product the product's name
 * @param major the major version
 * @param text the whole version as the server says it
 */
public record ServerVersion(String product, int major, String text) {
    @Override
    public String toString() {
        return product + " " + text;
    }
}
