package dev.annex.exchange.database;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the user is told when a database does not do what it was asked for. */
public final class Trouble {
    /** By the first characters of the SQLSTATE; the more particular ones first. */
    private static final Map<String, String> BY_STATE = Map.of(
            "08", "连不上数据库，或者连接已经中断",
            "28", "用户名或密码不对",
            "3D", "没有这个数据库，请先建立",
            "42501", "没有所需的权限",
            "42P07", "其中已有同名的表，请换用另一个库或模式（currentSchema）",
            "53100", "数据库所在的磁盘已满",
            "57P", "数据库正在关闭或启动");

    /** By what SQLite calls its errors. */
    private static final Map<String, String> BY_NAME = Map.of(
            "SQLITE_CANTOPEN", "打不开这个文件，请看文件夹是否存在、是否有权限",
            "SQLITE_FULL", "磁盘已满",
            "SQLITE_BUSY", "另一个程序正在写这个文件，请在它结束后再试",
            "SQLITE_READONLY", "这个文件只能读，请看权限",
            "SQLITE_NOTADB", "这个文件不是 SQLite 数据库",
            "SQLITE_CORRUPT", "这个 SQLite 文件已损坏");

    private Trouble() {}

    /** The sentence for what a driver or its libraries said. */
    public static DatabaseException with(Address address, Exception e) {
        return new DatabaseException(address.shown() + "：" + sentence(e) + "。", e);
    }

    private static String sentence(Throwable e) {
        if (causes(e).anyMatch(UnknownHostException.class::isInstance)) {
            return "找不到这台主机";
        }
        Optional<SQLException> sql = causes(e)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
        String said = firstLine(sql.<Throwable>map(it -> it).orElse(e));
        Optional<String> known = sql.flatMap(it -> known(String.valueOf(it.getSQLState()), BY_STATE))
                .or(() -> BY_NAME.entrySet().stream()
                        .filter(entry -> said.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
        return known.map(it -> it + "（" + said + "）").orElse("数据库出错（" + said + "）");
    }

    private static Optional<String> known(String state, Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .filter(entry -> state.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, it -> it != null, Throwable::getCause).limit(20);
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage())
                .strip()
                .lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }
}
