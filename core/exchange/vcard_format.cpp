// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_lines.h"
#include "core/base/one_line.h"
#include "core/exchange/document_sink.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString basicTime(const QString &timestamp)
{
    const QDateTime time = QDateTime::fromString(timestamp, Qt::ISODate).toUTC();
    return time.isValid() ? time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s) : QString();
}

QString webAddress(const QString &url)
{
    return QString::fromLatin1(QUrl(url).toEncoded());
}

QString geoUri(const QJsonObject &point)
{
    const QJsonValue latitude = point.value("latitude"_L1);
    const QJsonValue longitude = point.value("longitude"_L1);
    return latitude.isDouble() && longitude.isDouble()
        ? u"geo:%1,%2"_s.arg(latitude.toDouble(), 0, 'f', 4).arg(longitude.toDouble(), 0, 'f', 4)
        : QString();
}

/// The property with the language of its text (RFC 6350, 5.1), so that it comes in again as what it is.
QByteArray inLanguage(const char *property, const LocalisedText &text)
{
    const bool isTag = !text.language.isEmpty()
        && std::all_of(text.language.begin(), text.language.end(),
            [](QChar c) { return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber()); });
    return isTag ? property + QByteArray(";LANGUAGE=") + text.language.toLatin1() : QByteArray(property);
}

/// vCard 4.0 (RFC 6350) of an organisation. Its general address and its hotline, never those of a person.
QByteArray vcardText(const Document &shared, const Labels &labels, const QString &recipients)
{
    const QJsonObject &json = shared.json();
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    const LocalisedText title = shared.title(labels.languages());
    const LocalisedText summary = shared.summary(labels.languages());
    const QString name = oneLine(title.text);
    ContentLines card;
    card.addPlain("BEGIN", u"VCARD"_s);
    card.addPlain("VERSION", u"4.0"_s);
    card.addPlain("KIND", u"org"_s);
    card.addText("UID;VALUE=text", shared.id().value);
    card.addText(inLanguage("FN", title), name.isEmpty() ? shared.id().value : name);
    card.addText("ORG", name);
    QStringList others;
    for (const QJsonValue other : json.value("also_known_as"_L1).toArray()) {
        others.append(oneLine(other.toString()));
    }
    others.removeAll(QString());
    card.addText("NICKNAME;PREF=1", oneLine(text("acronym"_L1)));
    card.addTexts("NICKNAME", others);
    card.addText("EMAIL", text("generic_email"_L1));
    card.addPlain("URL", webAddress(text("website"_L1)));
    const QString hotline = shared.value(u"hotline.number").toString().remove(u' ');
    card.addPlain("TEL;VALUE=uri;TYPE=\"voice,work\"", hotline.isEmpty() ? hotline : u"tel:"_s + hotline);
    const QString country = labels.of(FieldKind::Country, {}, text("hq_country"_L1));
    card.addPlain("ADR", country.isEmpty() ? country : u";;;;;;"_s + ContentLines::escaped(country));
    card.addPlain("GEO", geoUri(json.value("map_point"_L1).toObject()));
    for (const QJsonValue language : json.value("languages_spoken"_L1).toArray()) {
        card.addText("LANG", language.toString());
    }
    card.addText("CATEGORIES", labels.of(FieldKind::Code, "org_type"_L1, text("org_type"_L1)));
    card.addText(inLanguage("NOTE", summary), summary.text);
    card.addText("NOTE", sharingNote(shared, recipients));
    card.addPlain("REV", basicTime(text("updated_at"_L1)));
    card.addPlain("END", u"VCARD"_s);
    return card.bytes();
}

} // namespace

TextFormat vcardFormat(const SinkContext &context)
{
    TextFormat format;
    format.textOf
        = [labels = context.labels, recipients = context.options.recipients](
              const Document &shared) { return std::optional(vcardText(shared, labels, recipients)); };
    return format;
}

} // namespace fourthp
