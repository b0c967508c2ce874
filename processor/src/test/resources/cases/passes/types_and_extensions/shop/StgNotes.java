package shop;

import dev.headrace.AcceptedValues;
import dev.headrace.Column;
import dev.headrace.Model;

@Model(contract = true, refs = {RawNotes.class, Mood.class, Positive.class}, sql = """
    select
        id,
        coalesce(mood, 'ok') as mood,
        'bad'::mood = mood as is_bad,
        size + 1 as next_size,
        4::posint as four,
        similarity(note, 'hello') as likeness
    from raw_data.notes
    where note % 'hello'
    """)
public interface StgNotes {
    long id();

    @AcceptedValues({"ok", "bad"})
    @dev.headrace.NotNull
    String mood();

    Boolean isBad();

    Integer nextSize();

    @Column(type = "posint")
    @dev.headrace.NotNull
    Integer four();

    Float likeness();
}
