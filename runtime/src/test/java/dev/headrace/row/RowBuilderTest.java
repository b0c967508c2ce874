package dev.headrace.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a generated row's builder remembers, and what it refuses. */
class RowBuilderTest {
    record OrdersRow(long orderId, String status, List<String> tags) {
        private static final RowType<OrdersRow> TYPE =
                new RowType<>(MethodHandles.lookup(), "orders", "order_id", "status", "tags");

        static final class Builder extends RowBuilder<Builder> {
            Builder orderId(long orderId) {
                return set("order_id", orderId);
            }

            Builder status(String status) {
                return set("status", status);
            }

            Builder tags(List<String> tags) {
                return set("tags", tags);
            }

            OrdersRow build() {
                return TYPE.read(this);
            }
        }
    }

    @Test
    void aRowHasWhatWasSet() {
        assertThat(new OrdersRow.Builder()
                        .orderId(7)
                        .status("new")
                        .tags(List.of("a"))
                        .build())
                .isEqualTo(new OrdersRow(7, "new", List.of("a")));
        assertThat(new OrdersRow.Builder().orderId(7).build()).isEqualTo(new OrdersRow(7, null, null));
    }

    @Test
    void aNullThatWasSetIsNoColumnThatWasLeftOut() {
        assertThat(new OrdersRow.Builder().status(null).orderId(1).values())
                .containsExactly(entry("status", null), entry("order_id", 1L));
    }

    @Test
    void aColumnThatCannotBeNullMustBeSet() {
        assertThatThrownBy(() -> new OrdersRow.Builder().status("new").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("OrdersRow: order_id was not set, and it cannot be null");
    }
}
