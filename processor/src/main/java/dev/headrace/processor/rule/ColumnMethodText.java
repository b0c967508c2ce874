package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.type.InferredJavaType;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.ReadableTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * The method that a user pastes to declare a column.
 *
 * @param types what Java types stand for
 */
record ColumnMethodText(ReadableTypes types) {
    /** The method, {@code long orderId();}, with an ellipsis for a type that is not known. */
    String of(Column column) {
        boolean notNull = column.nullability() == Nullability.NOT_NULL;
        Optional<JavaType> java = column.type().map(type -> InferredJavaType.of(type, notNull));
        String method = method(column.name());
        boolean usual = SourceVersion.isIdentifier(method) && snake(method).equals(column.name());
        String name = SourceVersion.isIdentifier(method) && !SourceVersion.isKeyword(method) ? method : method + "_";
        List<String> members = new ArrayList<>();
        if (!usual) {
            members.add("name = \"" + column.name() + "\"");
        }
        java.filter(known -> !isPlain(known, column.type().get()))
                .ifPresent(known -> members.add("type = \"" + column.type().get() + "\""));
        boolean primitive = java.filter(JavaType.Primitive.class::isInstance).isPresent();
        return (notNull && !primitive && java.isPresent() ? "@NotNull " : "")
                + (members.isEmpty() ? "" : "@Column(" + String.join(", ", members) + ") ")
                + java.map(ColumnMethodText::simple).orElse("…")
                + " " + name + "();";
    }

    /** The methods, and the imports that they need. */
    List<String> of(Collection<Column> columns) {
        List<String> lines = new ArrayList<>();
        SortedSet<String> imports = new TreeSet<>();
        for (Column column : columns) {
            String method = of(column);
            lines.add(method);
            boolean notNull = column.nullability() == Nullability.NOT_NULL;
            column.type().ifPresent(type -> collect(InferredJavaType.of(type, notNull), imports));
            if (method.contains("@NotNull ")) {
                imports.add("dev.headrace.NotNull");
            }
            if (method.contains("@Column(")) {
                imports.add("dev.headrace.Column");
            }
        }
        imports.forEach(name -> lines.add("import " + name + ";"));
        return lines;
    }

    private boolean isPlain(JavaType java, PgType type) {
        return types.reads(java, type);
    }

    private static void collect(JavaType type, Collection<String> imports) {
        if (type instanceof JavaType.ListOf list) {
            imports.add("java.util.List");
            collect(list.element(), imports);
        } else if (type instanceof JavaType.Declared declared
                && !declared.qualified().startsWith("java.lang.")) {
            imports.add(declared.qualified());
        }
    }

    private static String simple(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return "List<" + simple(list.element()) + ">";
        }
        String text = type.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private static String method(String column) {
        StringBuilder method = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c == '_' && i > 0) {
                upper = true;
            } else if (Character.isJavaIdentifierPart(c)) {
                method.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return method.isEmpty() ? "column" : method.toString();
    }

    private static String snake(String method) {
        return method.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
