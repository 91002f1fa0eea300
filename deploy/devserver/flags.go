package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"net"
	"os"
	"regexp"
	"slices"
	"strings"

	enumspb "go.temporal.io/api/enums/v1"
	"go.temporal.io/server/common/dynamicconfig"
	"go.temporal.io/server/common/searchattribute/sadefs"
)

// options is the command line, parsed and checked.
type options struct {
	ip, uiIP                            string
	port, uiPort, httpPort, metricsPort int
	headless                            bool
	uiCodecEndpoint                     string
	namespaces                          []string
	dbFilename                          string // empty: the database lives in memory
	pragmas                             map[string]string
	logLevel, logFormat                 string
	searchAttributes                    map[string]enumspb.IndexedValueType
	dynamicConfig                       dynamicconfig.StaticClient
}

func parseArgs(args []string) (*options, error) {
	if len(args) == 1 && slices.Contains([]string{"-h", "-help", "--help"}, args[0]) {
		args = []string{"server", "start-dev", "--help"}
	}
	if len(args) < 2 || args[0] != "server" || args[1] != "start-dev" {
		return nil, errors.New("usage: temporal-dev server start-dev [flags]; --help lists them; or temporal-dev --version")
	}
	o := &options{
		namespaces:       []string{"default"},
		pragmas:          map[string]string{},
		searchAttributes: map[string]enumspb.IndexedValueType{},
		dynamicConfig: dynamicconfig.StaticClient{
			// A development server does not report itself to anybody.
			dynamicconfig.EnableServerVersionCheck.Key(): false,
		},
	}
	fs := flag.NewFlagSet("temporal-dev server start-dev", flag.ContinueOnError)
	fs.Usage = func() {
		fmt.Fprintln(fs.Output(), "Flags of temporal-dev server start-dev:")
		fs.PrintDefaults()
	}
	fs.SetOutput(new(strings.Builder)) // errors are returned, not printed twice

	fs.StringVar(&o.ip, "ip", "127.0.0.1", "`address` of the frontend")
	fs.IntVar(&o.port, "port", 7233, "gRPC `port` of the frontend; 0 takes a free one")
	fs.IntVar(&o.httpPort, "http-port", 0, "HTTP API `port` of the frontend (default a free one)")
	fs.IntVar(&o.metricsPort, "metrics-port", 0, "`port` of /metrics for Prometheus (default off)")
	fs.BoolVar(&o.headless, "headless", false, "start no web UI")
	fs.StringVar(&o.uiIP, "ui-ip", "", "`address` of the web UI (default --ip)")
	fs.IntVar(&o.uiPort, "ui-port", 0, "`port` of the web UI (default --port + 1000)")
	fs.StringVar(&o.uiCodecEndpoint, "ui-codec-endpoint", "", "`url` of the codec server that the web UI asks")
	fs.StringVar(&o.dbFilename, "db-filename", "", "SQLite `file`, created when absent (default in memory)")
	fs.StringVar(&o.logLevel, "log-level", "warn", "debug, info, warn, error, fatal or never")
	fs.StringVar(&o.logFormat, "log-format", "text", "text, pretty or json")
	fs.Func("namespace", "`name` to create besides default; repeatable", o.addNamespace)
	fs.Func("search-attribute", "custom search attribute `Name=Type`; repeatable", o.addSearchAttribute)
	fs.Func("dynamic-config-value", "dynamic configuration `key=JSON`; repeatable", o.addDynamicConfig)
	fs.Func("sqlite-pragma", "SQLite pragma `name=value`; repeatable", o.addPragma)

	err := fs.Parse(args[2:])
	if errors.Is(err, flag.ErrHelp) {
		fs.SetOutput(os.Stdout)
		fs.Usage()
	}
	if err != nil {
		return nil, err
	}
	return o, o.check(fs.Args())
}

// check is what the flags cannot say one by one.
func (o *options) check(rest []string) error {
	if o.ip == "localhost" {
		o.ip = "127.0.0.1" // the server binds to an address, not to a name
	}
	if o.uiIP == "" {
		o.uiIP = o.ip
	}
	if o.logLevel == "never" {
		o.logLevel = "fatal" // that much the server counts on: its Fatal ends the process
	}
	switch {
	case len(rest) > 0:
		return fmt.Errorf("unexpected argument %q", rest[0])
	case net.ParseIP(o.ip) == nil:
		return fmt.Errorf("--ip %q is not an IP address", o.ip)
	case !slices.Contains([]string{"debug", "info", "warn", "error", "fatal"}, o.logLevel):
		return fmt.Errorf("--log-level %q is none of debug, info, warn, error, fatal, never", o.logLevel)
	case !slices.Contains([]string{"text", "pretty", "json"}, o.logFormat):
		return fmt.Errorf("--log-format %q is none of text, pretty, json", o.logFormat)
	}
	return nil
}

func (o *options) addNamespace(name string) error {
	if !slices.Contains(o.namespaces, name) {
		o.namespaces = append(o.namespaces, name)
	}
	return nil
}

func (o *options) addSearchAttribute(arg string) error {
	name, typeName, err := keyValue(arg, "Name=Type")
	if err != nil {
		return err
	}
	if !sadefs.IsMappable(name) {
		return fmt.Errorf("%q is a name of the server's own", name)
	}
	valueType := enumspb.IndexedValueType(enumspb.IndexedValueType_shorthandValue[typeName])
	if valueType == enumspb.INDEXED_VALUE_TYPE_UNSPECIFIED {
		types := maps.Clone(enumspb.IndexedValueType_shorthandValue)
		delete(types, "Unspecified")
		return fmt.Errorf("unknown type %q, there are %s",
			typeName, strings.Join(sortedKeys(types), ", "))
	}
	o.searchAttributes[name] = valueType
	return nil
}

// addDynamicConfig hands the value to the server's own loader of dynamic
// configuration files. JSON is YAML, and the YAML reader makes an int of 2000;
// Go's JSON reader makes a float64, which the server ignores ("value type is not
// int, using default"), as it ignores any other value of the wrong type. The
// loader also tells us about those, and here they are errors.
func (o *options) addDynamicConfig(arg string) error {
	name, value, err := keyValue(arg, "key=JSON")
	if err != nil {
		return err
	}
	if !json.Valid([]byte(value)) {
		return fmt.Errorf("value of %s is not JSON: %s (strings need quotes)", name, value)
	}
	var loader dynamicconfig.YamlLoader
	loader.LoadValue(dynamicconfig.MakeKey(name), []byte("- value: "+value))
	for _, warning := range loader.Warnings {
		// Keys come and go with server versions: an unknown one does no harm.
		if strings.HasPrefix(warning.Error(), "unregistered key") {
			fmt.Fprintf(os.Stderr, "temporal-dev: dynamic config: this server does not know %q\n", name)
			continue
		}
		loader.Errors = append(loader.Errors, warning)
	}
	if err := loader.Err(); err != nil {
		return err
	}
	for key, values := range loader.Map {
		o.dynamicConfig[key] = values
	}
	return nil
}

// pragmas are those that make sense here, with their values. SQLite skips what it
// does not know without a word, so a slip of the pen has to be caught before it.
var pragmas = map[string]*regexp.Regexp{
	"cache_size":         regexp.MustCompile(`^-?\d+$`),
	"journal_mode":       regexp.MustCompile(`^(delete|truncate|persist|memory|wal|off)$`),
	"mmap_size":          regexp.MustCompile(`^\d+$`),
	"synchronous":        regexp.MustCompile(`^(off|normal|full|extra|[0-3])$`),
	"temp_store":         regexp.MustCompile(`^(default|file|memory|[0-2])$`),
	"wal_autocheckpoint": regexp.MustCompile(`^\d+$`),
}

func (o *options) addPragma(arg string) error {
	name, value, err := keyValue(strings.ToLower(arg), "name=value")
	if err != nil {
		return err
	}
	values, ok := pragmas[name]
	if !ok {
		return fmt.Errorf("unknown pragma, there are %s", strings.Join(sortedKeys(pragmas), ", "))
	}
	if !values.MatchString(value) {
		return fmt.Errorf("the value has to match %s", values)
	}
	o.pragmas[name] = value
	return nil
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func keyValue(arg, form string) (key, value string, err error) {
	key, value, ok := strings.Cut(arg, "=")
	if !ok || key == "" || value == "" {
		return "", "", fmt.Errorf("%q does not have the form %s", arg, form)
	}
	return key, value, nil
}
