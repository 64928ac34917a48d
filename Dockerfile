# syntax=docker/dockerfile:1

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN --mount=type=cache,target=/m2 mvn -B -ntp -Dmaven.repo.local=/m2 -DskipTests package
# Libraries and our own classes apart, so that a new build of ours is a small layer.
RUN cp target/dateline-*.jar dateline.jar \
 && java -Djarmode=tools -jar dateline.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Dateline" \
      org.opencontainers.image.licenses="Apache-2.0"

RUN groupadd --system --gid 10001 dateline \
 && useradd --system --uid 10001 --gid dateline --home-dir /data --shell /usr/sbin/nologin dateline \
 && install --directory --owner=dateline --group=dateline --mode=0750 /data

WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

ENV DATELINE_DATA_DIR=/data \
    LANG=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:MetaspaceSize=192m -XX:+ExitOnOutOfMemoryError"

# A start loads thousands of classes. This one, ended after two minutes, leaves them ready for the next; what it writes
# besides is gone with the mount.
RUN install --directory --owner=dateline --group=dateline --mode=0755 /app/ready
USER dateline
RUN --mount=type=tmpfs,target=/tmp \
    (DATELINE_DATA_DIR=/tmp/data timeout 120 \
    java -XX:AOTCacheOutput=/app/ready/dateline.aot -jar dateline.jar > /dev/null || true) \
 && test -s /app/ready/dateline.aot

VOLUME /data
EXPOSE 8080

# The image has neither curl nor wget; bash opens the connection itself.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200'* ]]"]

ENTRYPOINT ["java", "-XX:AOTCache=/app/ready/dateline.aot", "-jar", "dateline.jar"]
