package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SQL/XML functions (section 9.15 of the manual). */
final class XmlReader {
    private static final Set<String> KINDS = Set.of("document", "content");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final CallReader calls;
    private final TypeReader types;

    XmlReader(Cursor cursor, ExpressionReader expressions, CallReader calls) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.calls = calls;
        this.types = new TypeReader(cursor);
    }

    Optional<Expression> read(String word, int start) {
        return switch (word) {
            case "xmlconcat" -> Optional.of(list(word, start));
            case "xmlforest" -> Optional.of(forest(start));
            case "xmlelement" -> Optional.of(element(start));
            case "xmlexists" -> Optional.of(exists(start));
            case "xmlparse" -> Optional.of(parse(start));
            case "xmlpi" -> Optional.of(instruction(start));
            case "xmlroot" -> Optional.of(root(start));
            case "xmlserialize" -> Optional.of(serialize(start));
            default -> Optional.empty();
        };
    }

    private Expression close(String word, List<Expression> operands, Optional<TypeName> type, int start) {
        cursor.expect(")");
        return new Special(word, operands, List.of(), type, cursor.since(start));
    }

    private Expression list(String word, int start) {
        cursor.expect(word, "(");
        return close(word, expressions.list(), Optional.empty(), start);
    }

    private Expression forest(int start) {
        cursor.expect("xmlforest", "(");
        List<Expression> values = cursor.list(() -> labelled("element", new HashSet<>()));
        return close("xmlforest", values, Optional.empty(), start);
    }

    /** A value that names an element or an attribute: by its label, or as the column that it is. */
    private Expression labelled(String what, Set<String> names) {
        Span place = cursor.peek().span();
        Expression value = expressions.read();
        Optional<Name> label = cursor.skip("as") ? Optional.of(cursor.label()) : column(value);
        if (label.isEmpty()) {
            throw SyntaxFault.of(
                    place, "unnamed XML " + what + " value must be a column reference", "name it: value AS name");
        }
        if (!names.add(label.get().text())) {
            throw SyntaxFault.of(place, "XML attribute name \"" + label.get() + "\" appears more than once");
        }
        return value;
    }

    private static Optional<Name> column(Expression value) {
        return value instanceof Expression.ColumnName name ? Optional.of(name.column()) : Optional.empty();
    }

    private Expression element(int start) {
        cursor.expect("xmlelement", "(", "name");
        cursor.label();
        List<Expression> operands = new ArrayList<>();
        while (cursor.skip(",")) {
            if (operands.isEmpty() && cursor.skip("xmlattributes", "(")) {
                Set<String> names = new HashSet<>();
                operands.addAll(cursor.list(() -> labelled("attribute", names)));
                cursor.expect(")");
            } else {
                operands.add(expressions.read());
            }
        }
        return close("xmlelement", operands, Optional.empty(), start);
    }

    private Expression exists(int start) {
        Span place = cursor.peek().span();
        cursor.expect("xmlexists", "(");
        Expression path = expressions.primaries().read();
        Expression document = passing();
        cursor.expect(")");
        return calls.of("xmlexists", place, List.of(path, document), start);
    }

    /** What PASSING passes. */
    Expression passing() {
        cursor.expect("passing");
        mechanism();
        Expression document = expressions.primaries().read();
        mechanism();
        return document;
    }

    private void mechanism() {
        if (cursor.skip("by")) {
            cursor.expectAny(Set.of("ref", "value"));
        }
    }

    private Expression parse(int start) {
        cursor.expect("xmlparse", "(");
        cursor.expectAny(KINDS);
        Expression text = expressions.read();
        if (!cursor.skip("preserve", "whitespace")) {
            cursor.skip("strip", "whitespace");
        }
        return close("xmlparse", List.of(text), Optional.empty(), start);
    }

    private Expression instruction(int start) {
        cursor.expect("xmlpi", "(", "name");
        cursor.label();
        List<Expression> operands = cursor.skip(",") ? List.of(expressions.read()) : List.of();
        return close("xmlpi", operands, Optional.empty(), start);
    }

    private Expression root(int start) {
        cursor.expect("xmlroot", "(");
        List<Expression> operands = new ArrayList<>(List.of(expressions.read()));
        cursor.expect(",", "version");
        if (!cursor.skip("no", "value")) {
            operands.add(expressions.read());
        }
        if (cursor.skip(",", "standalone") && !cursor.skip("no", "value")) {
            cursor.expectAny(Set.of("yes", "no"));
        }
        return close("xmlroot", operands, Optional.empty(), start);
    }

    private Expression serialize(int start) {
        cursor.expect("xmlserialize", "(");
        cursor.expectAny(KINDS);
        Expression document = expressions.read();
        cursor.expect("as");
        TypeName type = types.read();
        int clause = cursor.index();
        boolean plain = cursor.skip("no", "indent");
        List<Clause> clauses = plain || cursor.skip("indent")
                ? List.of(new Clause(plain ? "NO INDENT" : "INDENT", Optional.empty(), cursor.since(clause)))
                : List.of();
        cursor.expect(")");
        return new Special("xmlserialize", List.of(document), clauses, Optional.of(type), cursor.since(start));
    }
}
