package shop;

import dev.headrace.Column;
import dev.headrace.Source;

@Source(schema = "raw_data", table = "notes")
public interface RawNotes {
    long id();

    @Column(type = "mood")
    String mood();

    @Column(type = "posint")
    Integer size();

    String note();
}
