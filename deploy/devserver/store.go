package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	enumspb "go.temporal.io/api/enums/v1"
	persistencespb "go.temporal.io/server/api/persistence/v1"
	"go.temporal.io/server/common/config"
	"go.temporal.io/server/common/log"
	"go.temporal.io/server/common/metrics"
	"go.temporal.io/server/common/persistence"
	"go.temporal.io/server/common/persistence/serialization"
	"go.temporal.io/server/common/persistence/sql"
	"go.temporal.io/server/common/persistence/sql/sqlplugin"
	"go.temporal.io/server/common/persistence/sql/sqlplugin/sqlite"
	"go.temporal.io/server/common/resolver"
	"go.temporal.io/server/common/searchattribute/sadefs"
	sqliteschema "go.temporal.io/server/schema/sqlite"
)

// openStore returns the database's configuration after everything that has to
// be in it before the server starts is there: schema, namespaces, search attributes.
func openStore(o *options) (*config.SQL, error) {
	// Attributes that are no URI parameters become `PRAGMA name=value` under
	// exactly this name: a leading underscore, often seen, makes a pragma that
	// SQLite does not know and silently skips.
	attributes := map[string]string{}
	for name, value := range o.pragmas {
		attributes[name] = value
	}
	cfg := &config.SQL{PluginName: sqlite.PluginName, ConnectAttributes: attributes}
	if o.dbFilename == "" {
		attributes["mode"], attributes["cache"] = "memory", "shared"
		cfg.DatabaseName = "dev" + strconv.Itoa(rand.IntN(1e9))
	} else {
		if err := createFile(o.dbFilename); err != nil {
			return nil, fmt.Errorf("cannot create the database %s: %w", o.dbFilename, err)
		}
		attributes["mode"] = "rw"
		cfg.DatabaseName = uriPath(o.dbFilename)
	}

	namespaces := make([]*sqliteschema.NamespaceConfig, len(o.namespaces))
	for i, name := range o.namespaces {
		var err error
		if namespaces[i], err = sqliteschema.NewNamespaceConfig(clusterName, name, false, nil); err != nil {
			return nil, err
		}
	}
	// Leaves a namespace that exists already as it is.
	if err := sqliteschema.CreateNamespaces(cfg, namespaces...); err != nil {
		return nil, fmt.Errorf("cannot create namespaces: %w", err)
	}
	if err := addSearchAttributes(cfg, o.namespaces, o.searchAttributes); err != nil {
		return nil, fmt.Errorf("cannot add search attributes: %w", err)
	}
	return cfg, nil
}

// createFile makes a database file with the schema in it, unless there is one.
// It grows under another name, so that a process killed meanwhile leaves no half
// a database behind; and without waiting for the disk, as there is nothing to lose.
func createFile(path string) error {
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if _, err := os.Stat(filepath.Dir(path)); err != nil {
		return err
	}
	growing := path + ".new"
	if err := os.Remove(growing); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	err := sqliteschema.SetupSchema(&config.SQL{
		PluginName:   sqlite.PluginName,
		DatabaseName: uriPath(growing),
		ConnectAttributes: map[string]string{
			"mode": "rwc", "journal_mode": "memory", "synchronous": "off",
		},
	})
	if err != nil {
		return err
	}
	return os.Rename(growing, path)
}

// uriPath escapes what would mean something else in SQLite's `file:` URI.
func uriPath(path string) string { return (&url.URL{Path: path}).EscapedPath() }

// addSearchAttributes registers custom search attributes in the namespaces.
//
// With an SQL database they are aliases of columns that exist from the start
// (Keyword01, Int02, ...), kept in the namespace's record. Writing them there
// before the server starts makes them valid from its first second on; through
// the API they would be only after the next refresh of the namespace caches.
func addSearchAttributes(cfg *config.SQL, namespaces []string, wanted map[string]enumspb.IndexedValueType) error {
	if len(wanted) == 0 {
		return nil
	}
	db, err := sql.NewSQLDB(sqlplugin.DbKindMain, cfg, resolver.NewNoopResolver(), log.NewNoopLogger(), metrics.NoopMetricsHandler)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()

	ctx, serializer := context.Background(), serialization.NewSerializer()
	for _, namespace := range namespaces {
		rows, err := db.SelectFromNamespace(ctx, sqlplugin.NamespaceFilter{Name: &namespace})
		if err != nil {
			return err
		}
		row := rows[0]
		detail, err := serializer.NamespaceDetailFromBlob(persistence.NewDataBlob(row.Data, row.DataEncoding))
		if err != nil {
			return err
		}
		if err := addAliases(detail.Config, wanted); err != nil {
			return fmt.Errorf("namespace %s: %w", namespace, err)
		}
		blob, err := serializer.NamespaceDetailToBlob(detail)
		if err != nil {
			return err
		}
		row.Data, row.DataEncoding = blob.GetData(), blob.GetEncodingType().String()
		if _, err := db.UpdateNamespace(ctx, &row); err != nil {
			return err
		}
	}
	return nil
}

// addAliases gives every wanted attribute the first free column of its type.
func addAliases(ns *persistencespb.NamespaceConfig, wanted map[string]enumspb.IndexedValueType) error {
	columns := sadefs.GetDBIndexSearchAttributes(nil).CustomSearchAttributes
	if ns.CustomSearchAttributeAliases == nil {
		ns.CustomSearchAttributeAliases = map[string]string{}
	}
	aliases := ns.CustomSearchAttributeAliases
	have := map[string]string{} // attribute -> column
	for column, attribute := range aliases {
		have[attribute] = column
	}
	for _, attribute := range sortedKeys(wanted) {
		valueType := wanted[attribute]
		if column, ok := have[attribute]; ok {
			if columns[column] != valueType {
				return fmt.Errorf("%s exists with type %s, not %s", attribute, columns[column], valueType)
			}
			continue
		}
		names := sortedKeys(columns)
		i := slices.IndexFunc(names, func(column string) bool {
			return columns[column] == valueType && aliases[column] == ""
		})
		if i < 0 {
			return fmt.Errorf("no room for %s: all columns of type %s are taken", attribute, valueType)
		}
		aliases[names[i]] = attribute
	}
	return nil
}
