package shop;

import dev.headrace.Between;
import dev.headrace.Model;
import dev.headrace.NotBlank;
import dev.headrace.NotEmpty;

@Model(refs = RawOrders.class, sql = "select id, status, amount from raw_data.orders")
@Between(min = "0")
@Templates.Deletes
public interface StgOrders {
    @Templates.Below
    @Templates.Forgotten
    @Templates.Known(other = String.class)
    @Templates.Unclosed
    long id();

    @NotBlank(columns = "status", errorIf = "5")
    String status();

    @Between
    @Between(max = "7")
    default long twice() {
        return 2 * id();
    }
}
