package shop;

import dev.headrace.SqlFunction;

public interface Texts {
    @SqlFunction("lower(trim(word))")
    String cleaned(String word);
}
