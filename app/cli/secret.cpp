// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret.h"

#include <QByteArray>

#include <cstdlib>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr char kHubVariable[] = "FOURTHP_SECRET";
constexpr char kProxyVariable[] = "FOURTHP_PROXY_SECRET";
constexpr qsizetype kLongestSecret = 4096; // Bytes.

QString take(const char *variable)
{
    char *value = std::getenv(variable);
    if (value == nullptr) {
        return {};
    }
    const QString secret = QString::fromLocal8Bit(value);
    // The kernel goes on showing the process's first environment; only overwriting it there hides it.
    explicit_bzero(value, std::strlen(value));
    ::unsetenv(variable);
    return secret;
}

} // namespace

EnvironmentSecrets takeSecretsFromEnvironment()
{
    return {take(kHubVariable), take(kProxyVariable)};
}

Result<QString> readSecretFromInput()
{
    QByteArray line;
    char byte = 0;
    // Byte by byte: what follows the line belongs to the command.
    while (line.size() < kLongestSecret) {
        const ssize_t count = ::read(STDIN_FILENO, &byte, 1);
        if (count < 0) {
            return fail(ErrorKind::Storage, u"standard input"_s, u"it cannot be read"_s);
        }
        if (count == 0 || byte == '\n') {
            break;
        }
        line.append(byte);
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

} // namespace fourthp::cli
