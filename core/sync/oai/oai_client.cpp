// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oai/oai_client.h"

#include "core/base/log.h"
#include "core/sync/http_hub.h"
#include "core/sync/oai/oai_reader.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString argument(const QString &name, const QString &value)
{
    return value.isEmpty()
        ? QString()
        : QString(u'&' + name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString queryOf(const OaiListQuery &query)
{
    const QString verb = u"?verb="_s + query.verb;
    if (!query.token.isEmpty()) {
        return verb + argument(u"resumptionToken"_s, query.token);
    }
    return verb + argument(u"metadataPrefix"_s, u"oai_dc"_s) + argument(u"set"_s, query.set)
        + argument(u"from"_s, query.from) + argument(u"until"_s, query.until);
}

Failure lostToken(const QString &why)
{
    return fail(ErrorKind::InvalidInput, u"resumptionToken"_s, why);
}

/// What a status says that is not 200.
Error meaningOf(int status, bool hasToken)
{
    const QString detail = u"status %1"_s.arg(status);
    // Seen for tokens that ran out: 422 and 410 with Invenio, 500 with DataCite and DOAJ.
    if (hasToken && (status == 400 || status == 410 || status == 422 || status == 500)) {
        return {ErrorKind::InvalidInput, u"resumptionToken"_s, detail};
    }
    switch (status) {
    case 401:
        return {ErrorKind::Refused, {}, detail}; // There is no account that could be named.
    case 500:
        return {ErrorKind::BadAnswer, {}, detail}; // One record that it fails on must not be the end.
    default:
        return {kindOfStatus(status), {}, detail};
    }
}

} // namespace

Result<OaiAnswer> OaiClient::askOnce(const QString &query, bool hasToken)
{
    const Result<HttpAnswer> answer = m_transport.get(query, m_stop);
    if (!answer) {
        return passOn(answer);
    }
    m_asksToWait = parseRetryAfter(answer->retryAfter, answer->date);
    if (answer->status != 200) {
        return Failure(meaningOf(answer->status, hasToken));
    }
    if (answer->isHtml()) {
        return fail(ErrorKind::NotAHub, {},
            u"a web page answers there; perhaps the repository asks for permission first"_s);
    }
    Result<OaiAnswer> read = readOaiAnswer(answer->body);
    if (read && read->responseDate.isEmpty() && answer->date.isValid()) {
        read->responseDate = answer->date.toString(Qt::ISODate);
    }
    return read;
}

Result<void> OaiClient::waitAfter(const Error &error, int failures)
{
    const RetryPolicy &retry = m_settings.pull.retry;
    const int tries = error.kind == ErrorKind::BadAnswer ? m_settings.triesOfBadAnswer : retry.tries;
    if (!isTransient(error.kind) || failures >= tries) {
        return Failure(error);
    }
    const double chance
        = m_settings.pull.chance ? m_settings.pull.chance() : QRandomGenerator::global()->generateDouble();
    const auto wait = retry.delay(failures - 1, chance, m_asksToWait);
    if (wait > retry.longestWait) {
        return Failure(error);
    }
    return m_settings.pull.pause(wait, m_stop) ? Result<void>() : fail(ErrorKind::Cancelled);
}

Result<OaiAnswer> OaiClient::ask(const QString &query, bool hasToken)
{
    for (int failures = 0;;) {
        if (m_hasAsked && !m_settings.pull.pause(m_settings.betweenRequests, m_stop)) {
            return fail(ErrorKind::Cancelled);
        }
        if (m_stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        m_hasAsked = true;
        m_asksToWait = {};
        Result<OaiAnswer> answer = askOnce(query, hasToken);
        if (answer) {
            return answer;
        }
        qCInfo(logSync) << "request failed:" << errorKindName(answer.error().kind) << answer.error().detail;
        if (auto goOn = waitAfter(answer.error(), ++failures); !goOn) {
            return passOn(goOn);
        }
    }
}

Result<OaiAnswer> OaiClient::identify()
{
    Result<OaiAnswer> answer = ask(u"?verb=Identify"_s, false);
    if (answer && answer->verb != "Identify"_L1) {
        return fail(ErrorKind::NotAHub, {}, u"no repository answers there"_s);
    }
    return answer;
}

Result<OaiAnswer> OaiClient::list(const OaiListQuery &query)
{
    Result<OaiAnswer> answer = ask(queryOf(query), !query.token.isEmpty());
    if (!answer) {
        return answer;
    }
    if (answer->errors.contains(u"noRecordsMatch"_s)) {
        answer->records.clear();
        answer->token.reset();
        return answer;
    }
    if (answer->errors.contains(u"badResumptionToken"_s)) {
        return lostToken(u"badResumptionToken"_s);
    }
    if (!answer->errors.isEmpty()) {
        return fail(
            ErrorKind::Unsupported, {}, QString(answer->errors.first() + u": "_s + answer->errorText));
    }
    if (answer->verb != query.verb) {
        return fail(ErrorKind::BadAnswer, {}, u"an answer to another question"_s);
    }
    return answer;
}

Result<OaiRecord> OaiClient::record(const QString &identifier)
{
    Result<OaiAnswer> answer
        = ask(u"?verb=GetRecord&metadataPrefix=oai_dc"_s + argument(u"identifier"_s, identifier), false);
    if (!answer) {
        return passOn(answer);
    }
    if (!answer->errors.isEmpty()) {
        return fail(ErrorKind::NotFound, {}, answer->errors.first());
    }
    if (answer->records.size() != 1 || answer->records.front().header.identifier != identifier) {
        return fail(ErrorKind::BadAnswer, {}, u"another record than the one asked for"_s);
    }
    return std::move(answer->records.front());
}

} // namespace fourthp
