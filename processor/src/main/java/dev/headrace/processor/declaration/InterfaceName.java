package dev.headrace.processor.declaration;

import java.util.List;
import java.util.Objects;

/** The name of a user's interface; made once, compared and written often. */
public final class InterfaceName implements Comparable<InterfaceName> {
    private final String packageName;
    private final List<String> simpleNames;
    private final String qualified;

    /**
     * An interface of that name.
     *
     * @param packageName its package; empty for the unnamed one
     * @param simpleNames its simple name, after those of the types around it, outermost first
     */
    public InterfaceName(String packageName, List<String> simpleNames) {
        this.packageName = Objects.requireNonNull(packageName, "packageName");
        this.simpleNames = List.copyOf(simpleNames);
        this.qualified = inPackage(simple("."));
    }

    /** Its package; empty for the unnamed one. */
    public String packageName() {
        return packageName;
    }

    /** Its simple name, after those of the types around it, outermost first. */
    public List<String> simpleNames() {
        return simpleNames;
    }

    /** The canonical name, as Java source writes it: {@code shop.Staging.Orders}. */
    public String qualified() {
        return qualified;
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
        return qualified.compareTo(other.qualified);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InterfaceName name
                && qualified.equals(name.qualified)
                && packageName.equals(name.packageName);
    }

    @Override
    public int hashCode() {
        return qualified.hashCode();
    }

    @Override
    public String toString() {
        return qualified;
    }
}
