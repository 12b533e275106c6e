// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/sync/oai/harvest.h"
#include "tests/support/temp_library.h"
#include "tests/support/three_drafts.h"

#include <QMap>
#include <QUrlQuery>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace fourthp::test {

/// An OAI-PMH repository in memory that answers in XML, page by page, and misbehaves as told. Its tokens are
/// places in the list, as those of many repositories are: they shift when records change.
class FakeRepository final : public OaiTransport
{
public:
    struct Item
    {
        QString datestamp;
        QString title;
        bool deleted = false;
        QString set {};
        QByteArray metadata {}; ///< Instead of the usual Dublin Core, byte for byte.
    };
    std::map<QString, Item> items; ///< By OAI identifier.
    qsizetype pageSize = 10;
    QString now = QStringLiteral("2026-11-24T09:00:00Z");
    QString granularity = QStringLiteral("YYYY-MM-DDThh:mm:ssZ");
    QString deletedRecord = QStringLiteral("persistent");
    QString earliest = QStringLiteral("2020-01-01T00:00:00Z");
    QByteArray completeListSize = "right"; ///< `right`, or what stands there instead; empty for none.
    QByteArray tokenExpires;
    /// Called before each request; an answer is sent in place of the usual one.
    std::function<std::optional<HttpAnswer>(const QUrlQuery &)> onRequest;
    /// May change the bytes of an answer.
    std::function<void(const QUrlQuery &, QByteArray &)> onAnswer;
    std::vector<QUrlQuery> requests;

    explicit FakeRepository(int records = 0)
    {
        for (int n = 0; n < records; ++n) {
            put(QStringLiteral("oai:example.org:%1").arg(n, 4, 10, QLatin1Char('0')),
                QStringLiteral("2026-%1-%2T10:00:00Z")
                    .arg(n % 10 + 1, 2, 10, QLatin1Char('0'))
                    .arg(n / 10 % 28 + 1, 2, 10, QLatin1Char('0')));
        }
    }

    void put(const QString &identifier, const QString &datestamp,
        const QString &title = QStringLiteral("Partnerships & hotels"))
    {
        items[identifier] = {.datestamp = datestamp, .title = title};
    }
    void remove(const QString &identifier, const QString &datestamp)
    {
        items[identifier].datestamp = datestamp;
        items[identifier].deleted = true;
    }
    static HttpAnswer answer(
        const QByteArray &body, int status = 200, const QByteArray &type = "text/xml; charset=utf-8")
    {
        HttpAnswer answer;
        answer.status = status;
        answer.contentType = type;
        answer.date = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        answer.body = body;
        return answer;
    }

    Result<HttpAnswer> get(const QString &query, std::stop_token stop) override
    {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const QUrlQuery asked(query.mid(1));
        requests.push_back(asked);
        if (onRequest) {
            if (std::optional<HttpAnswer> instead = onRequest(asked)) {
                return *instead;
            }
        }
        QByteArray body = envelope(content(asked));
        if (onAnswer) {
            onAnswer(asked, body);
        }
        m_bytes += body.size();
        return answer(body);
    }
    HubTraffic traffic() const override { return {qint64(requests.size()), m_bytes}; }

    static QString value(const QUrlQuery &query, const char *name)
    {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    QStringList verbs() const
    {
        QStringList all;
        for (const QUrlQuery &request : requests) {
            all.append(value(request, "verb"));
        }
        return all;
    }
    QByteArray envelope(const QByteArray &content) const
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OAI-PMH "
               "xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>"
            + now.toUtf8() + "</responseDate><request>http://example.org/oai</request>" + content
            + "</OAI-PMH>";
    }
    static QByteArray error(const QByteArray &code) { return "<error code=\"" + code + "\">no</error>"; }

private:
    QByteArray content(const QUrlQuery &query) const
    {
        const QString verb = value(query, "verb");
        if (verb == QLatin1String("Identify")) {
            return "<Identify><repositoryName>Example repository</repositoryName><earliestDatestamp>"
                + earliest.toUtf8() + "</earliestDatestamp><deletedRecord>" + deletedRecord.toUtf8()
                + "</deletedRecord><granularity>" + granularity.toUtf8() + "</granularity></Identify>";
        }
        if (verb == QLatin1String("GetRecord")) {
            const auto found = items.find(value(query, "identifier"));
            return found == items.end()
                ? error("idDoesNotExist")
                : "<GetRecord>" + record(found->first, found->second) + "</GetRecord>";
        }
        return list(query, verb);
    }

    QByteArray list(const QUrlQuery &query, const QString &verb) const
    {
        // A token holds characters that have to be escaped on their way.
        const QStringList token = value(query, "resumptionToken").split(QLatin1Char('&'));
        const bool resumes = token.size() == 5;
        if (query.hasQueryItem(QStringLiteral("resumptionToken"))
            && (!resumes || query.queryItems().size() != 2)) {
            return error("badResumptionToken");
        }
        const QString from = resumes ? token[1] : value(query, "from");
        const QString until = resumes ? token[2] : value(query, "until");
        const QString set = resumes ? token[3] : value(query, "set");
        std::vector<std::pair<QString, const Item *>> found;
        for (const auto &[identifier, item] : items) {
            const QString day = item.datestamp.left(from.isEmpty() ? until.size() : from.size());
            if ((from.isEmpty() || day >= from) && (until.isEmpty() || day <= until)
                && (set.isEmpty() || item.set == set)) {
                found.emplace_back(identifier, &item);
            }
        }
        std::stable_sort(found.begin(), found.end(),
            [](const auto &a, const auto &b) { return a.second->datestamp < b.second->datestamp; });
        if (found.empty()) {
            return error("noRecordsMatch");
        }
        const qsizetype begin = resumes ? token[0].toLongLong() : 0;
        const qsizetype end = std::min(begin + pageSize, qsizetype(found.size()));
        QByteArray page = "<" + verb.toUtf8() + ">";
        for (qsizetype i = begin; i < end; ++i) {
            const auto &[identifier, item] = found[size_t(i)];
            page += verb == QLatin1String("ListRecords") ? record(identifier, *item)
                                                         : header(identifier, *item);
        }
        QByteArray attributes
            = tokenExpires.isEmpty() ? QByteArray() : QByteArray(" expirationDate=\"" + tokenExpires + "\"");
        if (!completeListSize.isEmpty()) {
            attributes += " completeListSize=\""
                + (completeListSize == "right" ? QByteArray::number(qsizetype(found.size()))
                                               : completeListSize)
                + "\"";
        }
        const QString next = end < qsizetype(found.size())
            ? QStringList {QString::number(end), from, until, set, QStringLiteral("+ é")}.join(
                QLatin1Char('&'))
            : QString();
        page += "<resumptionToken" + attributes + ">" + next.toHtmlEscaped().toUtf8() + "</resumptionToken>";
        return page + "</" + verb.toUtf8() + ">";
    }

    static QByteArray header(const QString &identifier, const Item &item)
    {
        return QByteArray(item.deleted ? "<header status=\"deleted\">" : "<header>") + "<identifier>"
            + identifier.toUtf8() + "</identifier>"
            + (item.datestamp.isEmpty()
                    ? QByteArray()
                    : QByteArray("<datestamp>" + item.datestamp.toUtf8() + "</datestamp>"))
            + "</header>";
    }

    static QByteArray record(const QString &identifier, const Item &item)
    {
        QByteArray text = "<record>" + header(identifier, item);
        if (!item.deleted) {
            const QByteArray usual = "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
                                     " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + item.title.toHtmlEscaped().toUtf8()
                + "</dc:title><dc:description>What was done.</dc:description><dc:type>report</dc:type>"
                  "<dc:language>eng</dc:language></oai_dc:dc>";
            text += "<metadata>" + (item.metadata.isEmpty() ? usual : item.metadata) + "</metadata>";
        }
        return text + "</record>";
    }

    qint64 m_bytes = 0;
};

/// What both sides say of each live record: OAI identifier to datestamp and English title.
using Listing = QMap<QString, QString>;

inline Listing listingOf(const FakeRepository &repository)
{
    Listing all;
    for (const auto &[identifier, item] : repository.items) {
        if (!item.deleted) {
            all.insert(identifier, item.datestamp + QLatin1Char(' ') + item.title);
        }
    }
    return all;
}

/// The same of the mirror; orphans are not among them.
inline Listing listingHere(TempLibrary &library, const QString &channel = QStringLiteral("un"))
{
    Listing all;
    const auto done = library.connection().forEach(
        QStringLiteral("SELECT base FROM mirror WHERE channel = ? AND state <> 'orphan'"), {channel},
        [&all](const Row &row) {
            const Document base = Document::fromStored(row.bytes(0));
            if (!base.isDeleted()) {
                all.insert(base.value(u"origin.identifier").toString(),
                    base.value(u"origin.datestamp").toString() + QLatin1Char(' ')
                        + base.title({QStringLiteral("en")}).text);
            }
        });
    return done ? all : Listing {{QStringLiteral("error"), done.error().detail}};
}

/// A library with one repository as its channel `un`, and sessions that never really wait.
struct HarvestBench
{
    TempLibrary home;
    ThreeDrafts drafts {home};
    FakeRepository repository;
    HarvestSettings settings;
    std::vector<std::chrono::milliseconds> pauses;
    std::stop_source stop;

    explicit HarvestBench(int records = 0, const QString &set = {})
        : repository(records)
    {
        settings.pull.chance = [] { return 0.5; };
        settings.pull.pause = [this](std::chrono::milliseconds time, std::stop_token token) {
            pauses.push_back(time);
            return !token.stop_requested();
        };
        Channel channel;
        channel.id = QStringLiteral("un");
        channel.kind = QStringLiteral("oai");
        channel.url = QStringLiteral("http://repository.example.org/oai");
        channel.set = set;
        if (!addChannel(*home.library, channel)) {
            throw std::runtime_error("the channel cannot be added");
        }
    }
    SyncReport harvest()
    {
        return Harvest(repository, *home.library, QStringLiteral("un"), settings, {}, stop.get_token()).run();
    }
    qint64 number(const QString &sql) { return home.connection().number(sql).value_or(-1); }
    RecordId idOf(const QString &identifier) const
    {
        return oaiRecordId(oaiSourceUuid(QStringLiteral("http://repository.example.org/oai")), identifier);
    }
    bool mirrorEqualsRepository() { return listingHere(home) == listingOf(repository); }
};

} // namespace fourthp::test
