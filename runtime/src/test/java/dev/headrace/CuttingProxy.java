package dev.headrace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server, and cuts a connection where it is told to. */
public final class CuttingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Cut cut;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean done;

    private CuttingProxy(ServerSocket door, int server, Cut cut) {
        this.door = door;
        this.server = server;
        this.cut = cut;
    }

    /** Where a connection is cut. */
    public interface Cut {
        /**
         * How many of these bytes still go through before the connection is cut; empty if it is not.
         *
         * @param connection the connection's number, from 0
         * @param toServer the direction
         */
        Optional<Integer> at(int connection, boolean toServer, byte[] bytes, int length);
    }

    public static CuttingProxy before(int serverPort, Cut cut) throws IOException {
        CuttingProxy proxy =
                new CuttingProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), serverPort, cut);
        start(proxy::accept);
        return proxy;
    }

    /** Cuts one connection, once, when that many bytes have gone that way. */
    public static Cut afterBytes(int connection, boolean toServer, int count) {
        AtomicInteger left = new AtomicInteger(count);
        return (number, direction, bytes, length) -> {
            if (number != connection || direction != toServer || left.get() < 0) {
                return Optional.empty();
            }
            int before = left.getAndAdd(-length);
            return before < length ? Optional.of(Math.max(before, 0)) : Optional.empty();
        };
    }

    /** Cuts the connection that sends the COMMIT of that number; the server has got it, or it has not. */
    public static Cut atCommit(int which, boolean served) {
        AtomicInteger seen = new AtomicInteger();
        return (number, toServer, bytes, length) -> {
            boolean commit = toServer
                    && number > 0
                    && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT\0");
            return commit && seen.getAndIncrement() == which ? Optional.of(served ? length : 0) : Optional.empty();
        };
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Cuts all that go through now; others may come. */
    public void cutAll() throws IOException {
        done = true;
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** Whether anything was cut. */
    public boolean hasCut() {
        return done;
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket target = new Socket(InetAddress.getLoopbackAddress(), server);
                int number = connections.getAndIncrement();
                sockets.addAll(List.of(client, target));
                start(() -> pump(number, true, client, target));
                start(() -> pump(number, false, target, client));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void pump(int number, boolean toServer, Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                Optional<Integer> end = cut.at(number, toServer, bytes, length);
                out.write(bytes, 0, end.orElse(length));
                out.flush();
                if (end.isPresent()) {
                    done = true;
                    return;
                }
            }
        } catch (IOException cutOff) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
