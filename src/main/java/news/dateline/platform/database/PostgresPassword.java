package news.dateline.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Keeps other users of the machine out of the database: the server listens where all of them could connect. */
final class PostgresPassword {

    private PostgresPassword() {}

    static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    static void renew(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try (var channel = Files.newByteChannel(file, options, OwnerOnly.FILE)) {
            channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
