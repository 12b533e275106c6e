// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QNetworkReply;
class QSslError;
class QUrl;

namespace fourthp {

// How HTTP answers are understood, and what is put into requests (sync contract, B1). All functions are pure but for the
// clock; any thread.

/// Whether a redirect stays where the user sent us. http to https on the same host is the one step that may change
/// the port.
bool mayFollow(const QUrl &from, const QUrl &to);
/// Whether a status sends on to another address; the others below 400 are answers.
bool isRedirect(int status);
/// What is wrong with the length that was announced, empty if nothing is: of two that differ nobody can say which one a
/// proxy on the way went by (RFC 9112, 6.3). Of one beside chunks the chunks count.
QString lengthFault(const QByteArray &contentLength);
/// An address for logs and messages: without query.
QString addressForMessages(const QUrl &url);
/// What went wrong with a reply. `where` is whom it was asked of, `tlsFault` what was wrong with the certificate.
Error errorOf(const QNetworkReply &reply, const QString &where, const QString &tlsFault);
/// Why a certificate is refused. What its dates are measured against is named, for that may be what is wrong.
QString faultsOf(const QList<QSslError> &errors);
/// HTTP Basic with a name, a bearer token without one; empty without a secret.
QByteArray authorizationFor(const QString &user, const QString &secret);

} // namespace fourthp
