package shop;

import dev.headrace.SqlFunction;

public interface Texts {
    @SqlFunction("there(word)")
    String back(String word);

    @SqlFunction("lower(back(word))")
    String there(String word);
}
