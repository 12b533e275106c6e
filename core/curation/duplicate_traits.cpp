// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/duplicate_traits.h"

#include "core/base/text_fold.h"
#include "core/base/text_words.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kShortWord = 3; ///< "of", "the", "des": acronyms often leave them out.
constexpr qsizetype kFewestInitials = 3;

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    if (value.isString()) {
        all.append(value.toString());
    }
    for (const QJsonValue item : value.toArray()) {
        all.append(item.toString());
    }
    all.removeAll(QString());
    return all;
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsOf(text)) {
        // Of a run without blanks the pairs alone count; an elided letter is no word of a name.
        if (!word.isElided && !word.isLastLetter && !word.folded.isEmpty()) {
            words.append(word.withoutArticle.isEmpty() ? word.folded : word.withoutArticle);
        }
    }
    return words;
}

void addTo(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text)) {
        list.append(text);
    }
}

void addName(DuplicateTraits &traits, const QString &text, const QString &language = {})
{
    const QStringList words = foldedWords(text);
    if (words.isEmpty()) {
        return;
    }
    traits.names.push_back({words, language});
    if (words.size() == 1) {
        addTo(traits.shortNames, words.front());
    }
    QString all;
    QString longer;
    for (const QString &word : words) {
        all += word.at(0);
        longer += word.size() > kShortWord ? word.left(1) : QString();
    }
    for (const QString &initials : {all, longer}) {
        if (initials.size() >= kFewestInitials) {
            addTo(traits.initials, initials);
        }
    }
}

QString hostOf(const QString &address)
{
    const QString host = QUrl(address).host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

/// The site that a host belongs to as well: `example.org` for `data.example.org`, but not `co.uk` for `example.co.uk`.
QString siteOf(const QString &host)
{
    constexpr qsizetype kShortestName = 4; // Shorter second levels are mostly those of registries.
    const QString rest = host.section(u'.', 1);
    const QString name = rest.section(u'.', 0, 0);
    return rest.contains(u'.') && name.size() >= kShortestName ? rest : QString();
}

/// An address without what does not tell two documents apart.
QString plainAddress(const QString &address)
{
    const QUrl url(address);
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path.isEmpty() ? QString() : hostOf(address) + path + (url.hasQuery() ? u'?' + url.query() : QString());
}

void addHosts(DuplicateTraits &traits, const QJsonObject &json)
{
    const QString website = hostOf(json.value("website"_L1).toString());
    addTo(traits.hosts, website);
    addTo(traits.hosts, siteOf(website));
    const QString address = json.value("generic_email"_L1).toString().toLower();
    if (const qsizetype at = address.lastIndexOf(u'@'); at >= 0) {
        addTo(traits.hosts, address.sliced(at + 1));
    }
}

void addIdentifiers(DuplicateTraits &traits, const QJsonObject &json)
{
    for (const QJsonValue value : json.value("identifiers"_L1).toArray()) {
        const QJsonObject identifier = value.toObject();
        const QString text = foldText(identifier.value("value"_L1).toString()).remove(u' ').remove(u'-');
        if (!text.isEmpty()) {
            addTo(traits.identifiers, identifier.value("scheme"_L1).toString() + u':' + text);
        }
    }
    if (const QString number = foldText(json.value("registration_no"_L1).toString()).remove(u' '); !number.isEmpty()) {
        addTo(traits.identifiers, "registration:"_L1 + number);
    }
    if (traits.type == RecordType::Resource) {
        addTo(traits.identifiers, plainAddress(json.value("url"_L1).toString()));
    }
}

} // namespace

bool canBeDuplicate(RecordType type)
{
    return type == RecordType::Stakeholder || type == RecordType::Resource || type == RecordType::CaseStudy;
}

DuplicateTraits duplicateTraits(const Document &document)
{
    const QJsonObject &json = document.json();
    DuplicateTraits traits;
    traits.id = document.id();
    traits.type = document.type();
    for (const QString &acronym : texts(json.value("acronym"_L1))) {
        addTo(traits.acronyms, foldedWords(acronym).join(QString()));
    }
    traits.shortNames = traits.acronyms;
    const QJsonObject title = json.value("title"_L1).toObject();
    for (auto text = title.begin(); text != title.end(); ++text) {
        addName(traits, text->toString(), text.key().section(u'-', 0, 0));
    }
    for (const QString &name : texts(json.value("also_known_as"_L1)) + texts(json.value("alternative_title"_L1))) {
        addName(traits, name);
    }
    addHosts(traits, json);
    addIdentifiers(traits, json);
    for (const QLatin1StringView key : {"hq_country"_L1, "countries_of_work"_L1, "countries"_L1}) {
        // The head office tells more than where somebody works as well.
        if (traits.countries.isEmpty()) {
            traits.countries = texts(json.value(key));
        }
    }
    traits.year = texts(json.value(traits.type == RecordType::Resource ? "issued"_L1 : "start"_L1)).value(0).left(4);
    return traits;
}

} // namespace fourthp
