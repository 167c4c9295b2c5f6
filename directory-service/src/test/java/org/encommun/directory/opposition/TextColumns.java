package org.encommun.directory.opposition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

/** All that the database of the directory holds as text, for tests that look for something in it. */
final class TextColumns {

    private TextColumns() {}

    /** The columns that can hold text, as {@code table.column}. */
    static Set<String> all(DataSource database) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        """
                                select c.table_name || '.' || c.column_name from information_schema.columns c
                                join information_schema.tables t using (table_schema, table_name)
                                where table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> 'flyway_schema_history'
                                  and (c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'tsvector')
                                       or c.data_type = 'ARRAY' and c.udt_name = '_text')""");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }

    /** Where a text stands, in upper or lower case, as {@code table.column}. */
    static List<String> holding(DataSource database, String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String column : all(database)) {
                String table = column.substring(0, column.indexOf('.'));
                String name = '"' + column.substring(column.indexOf('.') + 1) + '"';
                String sql = """
                        select exists (select from %s where position(lower(?) in lower(
                            case when pg_typeof(%s) = 'bytea'::regtype then encode(cast(cast(%s as text) as bytea), 'escape')
                                 else cast(%s as text) end)) > 0)""".formatted(table, name, name, name);
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, text);
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        if (row.getBoolean(1)) {
                            found.add(column);
                        }
                    }
                }
            }
        }
        return found;
    }
}
