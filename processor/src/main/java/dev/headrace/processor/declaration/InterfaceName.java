package dev.headrace.processor.declaration;

import java.util.List;

/**
 * The name of a user's interface.
 *
 * @param packageName its package; empty for the unnamed one
 * @param simpleNames its simple name, after those of the types around it, outermost first
 */
public record InterfaceName(String packageName, List<String> simpleNames) implements Comparable<InterfaceName> {
    public InterfaceName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The canonical name, as Java source writes it: {@code shop.Staging.Orders}. */
    public String qualified() {
        return inPackage(simple("."));
    }

    /** The binary name, as a stack trace writes it: {@code shop.Staging$Orders}. */
    public String binary() {
        return inPackage(simple("$"));
    }

    /** The last simple name. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name of a class generated beside it: {@code Staging_OrdersRow} for the suffix {@code Row}. */
    public String generated(String suffix) {
        return simple("_") + suffix;
    }

    private String simple(String separator) {
        return String.join(separator, simpleNames);
    }

    private String inPackage(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    @Override
    public int compareTo(InterfaceName other) {
        return qualified().compareTo(other.qualified());
    }

    @Override
    public String toString() {
        return qualified();
    }
}
