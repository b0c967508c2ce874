package dev.headrace.processor.sql;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import dev.headrace.processor.sql.tree.Window.Bound;
import dev.headrace.processor.sql.tree.Window.Frame;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Windows. */
final class WindowReader {
    private static final Set<String> MODES = Set.of("rows", "range", "groups");
    private static final Set<String> SIDES = Set.of("preceding", "following");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final SortReader sorting;

    WindowReader(Cursor cursor, ExpressionReader expressions, SortReader sorting) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.sorting = sorting;
    }

    /** The name of a window, or one in parentheses. */
    Window behindOver() {
        int start = cursor.index();
        if (cursor.is("(")) {
            return specification();
        }
        Name name = cursor.columnName();
        return new Window(Optional.of(name), true, List.of(), List.of(), Optional.empty(), cursor.since(start));
    }

    /** The WINDOW clause. */
    List<Query.NamedWindow> clause() {
        cursor.expect("window");
        return cursor.list(() -> {
            Name name = cursor.columnName();
            cursor.expect("as");
            return new Query.NamedWindow(name, specification());
        });
    }

    private Window specification() {
        int start = cursor.index();
        cursor.expect("(");
        boolean base = cursor.peek().isColumnName() && !cursor.is("partition") && !cursor.isAny(MODES);
        // PostgreSQL reports a missing window at the parenthesis.
        Optional<Name> name =
                base ? Optional.of(new Name(cursor.columnName().text(), cursor.since(start))) : Optional.empty();
        List<Expression> partition = List.of();
        if (cursor.skip("partition")) {
            cursor.expect("by");
            partition = expressions.list();
        }
        List<SortKey> keys = cursor.is("order") ? sorting.clause() : List.of();
        Optional<Frame> frame = cursor.isAny(MODES) ? Optional.of(frame()) : Optional.empty();
        cursor.expect(")");
        return new Window(name, false, partition, keys, frame, cursor.since(start));
    }

    private Frame frame() {
        int start = cursor.index();
        Frame.Mode mode = Frame.Mode.valueOf(cursor.next().text().toUpperCase(Locale.ROOT));
        boolean between = cursor.skip("between");
        Bound first = bound();
        Optional<Bound> last = Optional.empty();
        if (between) {
            cursor.expect("and");
            last = Optional.of(bound());
        }
        return new Frame(mode, first, last, exclusion(), cursor.since(start));
    }

    private Bound bound() {
        int start = cursor.index();
        if (cursor.skip("current", "row")) {
            return new Bound(Bound.Kind.CURRENT_ROW, Optional.empty(), cursor.since(start));
        }
        if (cursor.is("unbounded") && cursor.isAny(1, SIDES)) {
            cursor.next();
            boolean before = cursor.next().is("preceding");
            Bound.Kind kind = before ? Bound.Kind.UNBOUNDED_PRECEDING : Bound.Kind.UNBOUNDED_FOLLOWING;
            return new Bound(kind, Optional.empty(), cursor.since(start));
        }
        Expression offset = expressions.read();
        boolean before = cursor.expectAny(SIDES).equals("preceding");
        Bound.Kind kind = before ? Bound.Kind.PRECEDING : Bound.Kind.FOLLOWING;
        return new Bound(kind, Optional.of(offset), cursor.since(start));
    }

    private Frame.Exclusion exclusion() {
        if (!cursor.skip("exclude")) {
            return Frame.Exclusion.NO_OTHERS;
        }
        if (cursor.skip("current", "row")) {
            return Frame.Exclusion.CURRENT_ROW;
        }
        if (cursor.skip("no", "others")) {
            return Frame.Exclusion.NO_OTHERS;
        }
        return cursor.expectAny(Set.of("group", "ties")).equals("group") ? Frame.Exclusion.GROUP : Frame.Exclusion.TIES;
    }
}
