{{/* What every pod has in common: it fits the "restricted" Pod Security Standard. */}}
{{- define "veza.pod" -}}
serviceAccountName: {{ include "veza.fullname" . }}
automountServiceAccountToken: false
enableServiceLinks: false
terminationGracePeriodSeconds: {{ .service.terminationGracePeriodSeconds }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets: {{- toYaml . | nindent 2 }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: {type: RuntimeDefault}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: {{- include "veza.selector" . | nindent 8 }}
containers:
  - name: {{ .name }}
    image: {{ .root.Values.image.repository }}/{{ .name }}:{{ include "veza.tag" .root }}
    imagePullPolicy: {{ .root.Values.image.pullPolicy }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities: {drop: [ALL]}
    ports:
      {{- range $port, $number := .service.ports }}
      - {name: {{ $port }}, containerPort: {{ $number }}}
      {{- end }}
    envFrom:
      - configMapRef: {name: {{ .root.Release.Name }}-config}
      - secretRef: {name: {{ include "veza.secret" . }}{{ if .root.Values.vault.enabled }}, optional: true{{ end }}}
    {{- if or .service.env .root.Values.serviceTls.enabled .root.Values.vault.enabled }}
    env:
      {{- range $key, $value := .service.env }}
      - {name: {{ $key }}, value: {{ $value | quote }}}
      {{- end }}
      {{- if .root.Values.serviceTls.enabled }}
      - {name: SERVICE_TLS_DIR, value: /etc/veza/tls}
      - {name: SERVICE_TLS, value: {{ .root.Values.serviceTls.mode }}}
      {{- end }}
      {{- with .root.Values.vault }}
      {{- if .enabled }}
      - {name: VAULT_ADDR, value: {{ required "vault.address: where Vault answers" .address | quote }}}
      - {name: VAULT_KUBERNETES_ROLE, value: {{ include "veza.fullname" $ }}}
      - {name: VAULT_KUBERNETES_TOKEN_FILE, value: /etc/veza/vault/token}
      - {name: VAULT_AUTH_MOUNT, value: {{ .authMount | quote }}}
      - {name: VAULT_SECRETS, value: {{ printf "%s/%s" .secrets $.name | quote }}}
      - {name: VAULT_TRANSIT, value: {{ .transit | quote }}}
      {{- if .authorityConfigMap }}
      - {name: VAULT_CACERT, value: /etc/veza/vault/ca.crt}
      {{- end }}
      {{- end }}
      {{- end }}
    {{- end }}
    resources: {{- toYaml .service.resources | nindent 6 }}
    # Five minutes for a first migration; afterwards it is quick.
    startupProbe:
      httpGet: {path: /health/started, port: management}
      periodSeconds: 3
      failureThreshold: 100
    livenessProbe:
      httpGet: {path: /health/live, port: management}
      periodSeconds: 10
      timeoutSeconds: 5
      failureThreshold: 3
    readinessProbe:
      httpGet: {path: /health/ready, port: management}
      periodSeconds: 5
      timeoutSeconds: 5
      failureThreshold: 2
    lifecycle:
      preStop:
        sleep: {seconds: {{ .root.Values.drainSeconds }}}
    volumeMounts:
      - {name: tmp, mountPath: /tmp}
      {{- if .root.Values.serviceTls.enabled }}
      - {name: service-tls, mountPath: /etc/veza/tls, readOnly: true}
      {{- end }}
      {{- if .root.Values.vault.enabled }}
      - {name: vault, mountPath: /etc/veza/vault, readOnly: true}
      {{- end }}
      {{- if .service.media }}
      - {name: media, mountPath: /media}
      {{- end }}
      {{- if .service.takeouts }}
      - {name: takeouts, mountPath: /takeouts}
      {{- end }}
volumes:
  - name: tmp
    emptyDir: {sizeLimit: 1Gi}
  {{- if .root.Values.serviceTls.enabled }}
  - name: service-tls
    secret: {secretName: {{ include "veza.fullname" . }}-tls, defaultMode: 0440}
  {{- end }}
  {{- if .root.Values.vault.enabled }}
  # A token that only Vault takes; the cluster itself takes none of this pod.
  - name: vault
    projected:
      defaultMode: 0440
      sources:
        - serviceAccountToken: {audience: vault, expirationSeconds: 600, path: token}
        {{- with .root.Values.vault.authorityConfigMap }}
        - configMap: {name: {{ . }}, items: [{key: ca.crt, path: ca.crt}]}
        {{- end }}
  {{- end }}
  {{- if .service.media }}
  - name: media
    persistentVolumeClaim: {claimName: {{ include "veza.claim" .root }}}
  {{- end }}
  {{- if .service.takeouts }}
  - name: takeouts
    persistentVolumeClaim: {claimName: {{ include "veza.takeouts" .root }}}
  {{- end }}
{{- end }}
