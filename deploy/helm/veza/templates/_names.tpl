{{/* One dict all the way: root (the chart's context), name, service (its values). */}}
{{- define "veza.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/part-of: veza
{{- end }}

{{- define "veza.suite" -}}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/part-of: veza
{{- end }}

{{- define "veza.labels" -}}
{{ include "veza.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end }}

{{- define "veza.fullname" -}}
{{ .root.Release.Name }}-{{ .name }}
{{- end }}

{{- define "veza.tag" -}}
{{- $tag := .Values.image.tag | default .Chart.AppVersion -}}
{{- if eq $tag "latest" }}{{ fail "image.tag: name a version, not latest" }}{{ end -}}
{{ $tag }}
{{- end }}

{{- define "veza.secret" -}}
{{- $secret := index .root.Values.secrets .name -}}
{{- $secret.existingSecret | default (include "veza.fullname" .) -}}
{{- end }}

{{/* Which variables a service's secret must hold. */}}
{{- define "veza.required" -}}
{{- if has "postgres" .service.needs }}DATABASE_URL {{ end -}}
REDIS_URL NATS_URL SERVICE_KEY SERVICE_KEYS
{{- if has .name (list "user" "stream") }} ENCRYPTION_KEY{{ end -}}
{{- end }}

{{- define "veza.claim" -}}
{{ .Values.media.existingClaim | default (printf "%s-media" .Release.Name) }}
{{- end }}

{{- define "veza.takeouts" -}}
{{ .Values.takeouts.existingClaim | default (printf "%s-takeouts" .Release.Name) }}
{{- end }}
