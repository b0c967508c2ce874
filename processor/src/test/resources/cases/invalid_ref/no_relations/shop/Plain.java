package shop;

public interface Plain {
    long id();
}
