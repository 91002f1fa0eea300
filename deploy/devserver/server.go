package main

import (
	"context"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"

	uiserver "github.com/temporalio/ui-server/v2/server"
	uiconfig "github.com/temporalio/ui-server/v2/server/config"
	uioptions "github.com/temporalio/ui-server/v2/server/server_options"
	"go.temporal.io/api/workflowservice/v1"
	"go.temporal.io/server/common/cluster"
	"go.temporal.io/server/common/config"
	"go.temporal.io/server/common/log"
	"go.temporal.io/server/common/membership/static"
	"go.temporal.io/server/common/metrics"
	"go.temporal.io/server/common/primitives"
	"go.temporal.io/server/common/testing/freeport"
	"go.temporal.io/server/temporal"
	"go.uber.org/zap"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health/grpc_health_v1"
)

const (
	clusterName = "active"
	storeName   = "sqlite"
)

// server is the Temporal server and its web UI.
type server struct {
	temporal  temporal.Server
	ui        *uiserver.Server // nil when headless
	address   string           // of the frontend, as a client on this machine reaches it
	uiAddress string
	logLevel  zap.AtomicLevel
}

func newServer(o *options) (*server, error) {
	if err := o.choosePorts(); err != nil {
		return nil, err
	}
	store, err := openStore(o)
	if err != nil {
		return nil, err
	}
	s := &server{
		address:   net.JoinHostPort(reachable(o.ip), strconv.Itoa(o.port)),
		uiAddress: net.JoinHostPort(reachable(o.uiIP), strconv.Itoa(o.uiPort)),
	}
	logger, err := s.newLogger(o)
	if err != nil {
		return nil, err
	}
	ports := map[primitives.ServiceName]int{
		primitives.FrontendService: o.port,
		primitives.HistoryService:  freeport.MustGetFreePort(),
		primitives.MatchingService: freeport.MustGetFreePort(),
		primitives.WorkerService:   freeport.MustGetFreePort(),
	}
	s.temporal, err = temporal.NewServer( // listens already
		temporal.WithConfig(serverConfig(o, store, ports, s.address)),
		temporal.ForServices(temporal.DefaultServices),
		// Where everybody is does not change in one process. Without this the
		// services would look for each other by gossip, on four more ports.
		temporal.WithStaticHosts(staticHosts(ports, s.address)),
		temporal.WithDynamicConfigClient(o.dynamicConfig),
		temporal.WithLogger(logger),
	)
	if err != nil {
		return nil, err
	}
	if !o.headless {
		uiHost := strings.TrimSuffix(net.JoinHostPort(o.uiIP, ""), ":") // an IPv6 address in brackets
		s.ui = uiserver.NewServer(uioptions.WithConfigProvider(&uiconfig.Config{
			Host:                uiHost,
			Port:                o.uiPort,
			TemporalGRPCAddress: s.address,
			EnableUI:            true,
			DefaultNamespace:    o.namespaces[len(o.namespaces)-1], // the one asked for, if any
			Codec:               uiconfig.Codec{Endpoint: o.uiCodecEndpoint},
			CORS:                uiconfig.CORS{CookieInsecure: true}, // plain http on one machine
			DisableNewsFetch:    true,
			HideLogs:            true,
		}))
	}
	return s, nil
}

func serverConfig(o *options, store *config.SQL, ports map[primitives.ServiceName]int, address string) *config.Config {
	cfg := &config.Config{
		Persistence: config.Persistence{
			DefaultStore:     storeName,
			VisibilityStore:  storeName,
			NumHistoryShards: 1, // SQLite has one writer; more shards would only queue for it
			DataStores:       map[string]config.DataStore{storeName: {SQL: store}},
		},
		ClusterMetadata: &cluster.Config{
			FailoverVersionIncrement: 10,
			MasterClusterName:        clusterName,
			CurrentClusterName:       clusterName,
			ClusterInformation: map[string]cluster.ClusterInformation{
				clusterName: {Enabled: true, InitialFailoverVersion: 1, RPCAddress: address},
			},
		},
		PublicClient: config.PublicClient{HostPort: address},
		Services:     map[string]config.Service{},
	}
	for service, port := range ports {
		rpc := config.RPC{GRPCPort: port, BindOnIP: "127.0.0.1"}
		if service == primitives.FrontendService {
			rpc.BindOnIP, rpc.HTTPPort = o.ip, o.httpPort
		}
		cfg.Services[string(service)] = config.Service{RPC: rpc}
	}
	if o.metricsPort > 0 {
		cfg.Global.Metrics = &metrics.Config{Prometheus: &metrics.PrometheusConfig{
			ListenAddress: net.JoinHostPort(o.ip, strconv.Itoa(o.metricsPort)),
			HandlerPath:   "/metrics",
		}}
	}
	return cfg
}

func staticHosts(ports map[primitives.ServiceName]int, frontend string) map[primitives.ServiceName]static.Hosts {
	hosts := map[primitives.ServiceName]static.Hosts{}
	for service, port := range ports {
		hosts[service] = static.SingleLocalHost(net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	}
	hosts[primitives.FrontendService] = static.SingleLocalHost(frontend)
	return hosts
}

// newLogger returns the server's logger, to stderr, and keeps its level at hand.
func (s *server) newLogger(o *options) (log.Logger, error) {
	var err error
	if s.logLevel, err = zap.ParseAtomicLevel(o.logLevel); err != nil {
		return nil, err
	}
	format := "console"
	if o.logFormat == "json" {
		format = "json"
	}
	zapLogger := log.BuildZapLogger(log.Config{Level: o.logLevel, Format: format})
	return log.NewZapLogger(zapLogger.WithOptions(
		zap.IncreaseLevel(s.logLevel),
		zap.AddStacktrace(zap.FatalLevel), // not the usual eighty lines for every refused call
	)), nil
}

func (s *server) start() error {
	if s.ui != nil {
		// Returns when stopped; when it cannot listen it logs that and ends the process.
		go func() { _ = s.ui.Start() }()
	}
	return s.temporal.Start()
}

// stop takes a little more than a second: the frontend gives open calls, and its
// own workers' polls are always open, that long to end.
func (s *server) stop() error {
	if s.logLevel.Level() == zap.WarnLevel {
		// Services warn about each other's ends while they stop one by one.
		s.logLevel.SetLevel(zap.ErrorLevel)
	}
	if s.ui != nil {
		s.ui.Stop()
	}
	return s.temporal.Stop()
}

// waitServing returns when the frontend answers that it serves, and the UI is there.
func (s *server) waitServing(ctx context.Context, patience time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	conn, err := grpc.NewClient(s.address, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	for !s.frontendServes(ctx, conn) || !s.uiServes() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("the server does not serve after %s", patience)
		case <-time.After(10 * time.Millisecond):
		}
	}
	return nil
}

func (s *server) frontendServes(ctx context.Context, conn *grpc.ClientConn) bool {
	answer, err := grpc_health_v1.NewHealthClient(conn).Check(ctx, &grpc_health_v1.HealthCheckRequest{
		Service: workflowservice.WorkflowService_ServiceDesc.ServiceName,
	}, grpc.WaitForReady(true))
	return err == nil && answer.GetStatus() == grpc_health_v1.HealthCheckResponse_SERVING
}

func (s *server) uiServes() bool {
	if s.ui == nil {
		return true
	}
	conn, err := net.Dial("tcp", s.uiAddress)
	return err == nil && conn.Close() == nil
}

func (s *server) readyLine() string {
	line := "Temporal server ready: grpc " + s.address
	if s.ui != nil {
		line += " ui http://" + s.uiAddress
	}
	return line
}

// choosePorts looks for free ports where none were asked for, and whether the
// others can be had. A taken port is the usual mistake, and the server's own
// words for it come from deep inside, with a stack.
func (o *options) choosePorts() error {
	if o.port == 0 {
		o.port = freeport.MustGetFreePort()
	} else if err := canListen(o.ip, o.port); err != nil {
		return fmt.Errorf("--port: %w", err)
	}
	if o.httpPort == 0 {
		o.httpPort = freeport.MustGetFreePort()
	}
	if o.headless {
		return nil
	}
	if o.uiPort == 0 {
		o.uiPort = o.port + 1000
	}
	if err := canListen(o.uiIP, o.uiPort); err != nil {
		return fmt.Errorf("--ui-port: %w", err)
	}
	return nil
}

func canListen(ip string, port int) error {
	listener, err := net.Listen("tcp", net.JoinHostPort(ip, strconv.Itoa(port)))
	if err != nil {
		return err
	}
	return listener.Close()
}

// reachable turns "all addresses" into one that can be connected to.
func reachable(ip string) string {
	parsed := net.ParseIP(ip)
	switch {
	case parsed == nil || !parsed.IsUnspecified():
		return ip
	case parsed.To4() != nil:
		return "127.0.0.1"
	default:
		return "::1"
	}
}
