// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_text_check.h"

#include "core/curation/edition_words.h"
#include "core/model/localised_text.h"
#include "core/model/web_addresses.h"
#include "core/store/web_checks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isBlank(const QJsonObject &object, const QString &member)
{
    return object.value(member).toString().trimmed().isEmpty();
}

/// `list.ID.member` of every item that `isMeant`.
QStringList pathsOfItems(const Document &study, const QString &list, const QString &member,
    const std::function<bool(const QJsonObject &)> &isMeant)
{
    QStringList paths;
    for (const QJsonValue value : study.json().value(list).toArray()) {
        const QJsonObject item = value.toObject();
        if (isMeant(item)) {
            paths.append(list + u'.' + item.value("id"_L1).toString() + u'.' + member);
        }
    }
    return paths;
}

} // namespace

QStringList languagesWithout(const QJsonValue &text, const QStringList &languages)
{
    QStringList missing;
    for (const QString &language : languages) {
        const LocalisedText best = bestText(text, {language});
        // A plain text is in the record's own language, which a check of validity asks for.
        const bool isThere = !best.isEmpty()
            && (best.language.isEmpty() || best.language.section(u'-', 0, 0) == language.section(u'-', 0, 0));
        if (!isThere) {
            missing.append(language);
        }
    }
    return missing;
}

QStringList untranslatedTexts(const Document &study, const QStringList &languages)
{
    QStringList paths;
    for (const Field *field : editionFields()) {
        const QJsonValue value = study.json().value(field->key);
        if (field->has(Translatable) && !bestText(value, languages).isEmpty()
            && !languagesWithout(value, languages).isEmpty()) {
            paths.append(field->key);
        }
    }
    return paths;
}

QStringList sourcesWithoutAddress(const Document &study)
{
    return pathsOfItems(study, u"sources"_s, u"url"_s, [](const QJsonObject &source) {
        return isBlank(source, u"url"_s) && isBlank(source, u"archived_url"_s);
    });
}

Result<QStringList> deadAddresses(Connection &connection, const Document &study)
{
    const auto checks = webChecksOf(connection, webAddressesOf(study));
    if (!checks) {
        return passOn(checks);
    }
    const auto isDead = [&checks](const QString &address) {
        const auto check = checks->find(address.trimmed());
        return check != checks->end() && check->isDead();
    };
    QStringList paths;
    if (isDead(study.json().value("website"_L1).toString())) {
        paths.append(u"website"_s);
    }
    // One whose copy is there still leads somewhere.
    return paths + pathsOfItems(study, u"sources"_s, u"url"_s, [&isDead](const QJsonObject &source) {
        const bool hasCopy = !isBlank(source, u"archived_url"_s)
            && !isDead(source.value("archived_url"_L1).toString());
        return isDead(source.value("url"_L1).toString()) && !hasCopy;
    });
}

} // namespace fourthp
