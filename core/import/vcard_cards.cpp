// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/vcard_cards.h"

#include "core/base/one_line.h"
#include "core/import/entry_faults.h"
#include "core/import/vcard_property.h"
#include "core/model/document.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLineBytesLimit = kDocumentBytesLimit;
constexpr size_t kPropertiesLimit = 1000;

bool isLine(const FileLine &line, const char *text)
{
    return line.text.trimmed().compare(text, Qt::CaseInsensitive) == 0;
}

bool goesOn(const FileLine &line)
{
    return line.text.startsWith(' ') || line.text.startsWith('\t');
}

/// vCard 2.1 breaks a value in quoted-printable by an equals sign at the end of the line.
bool isSoftBroken(const QByteArray &line)
{
    return line.endsWith('=') && line.left(line.indexOf(':')).toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

const VcardProperty *Vcard::find(QLatin1StringView name) const
{
    for (const VcardProperty &property : properties) {
        if (property.name == name && !property.value.isEmpty()) {
            return &property;
        }
    }
    return nullptr;
}

std::vector<const VcardProperty *> Vcard::all(QLatin1StringView name) const
{
    std::vector<const VcardProperty *> found;
    for (const VcardProperty &property : properties) {
        if (property.name == name && !property.value.isEmpty()) {
            found.push_back(&property);
        }
    }
    return found;
}

QString Vcard::text(QLatin1StringView name) const
{
    const VcardProperty *property = find(name);
    return property ? oneLine(property->text()) : QString();
}

VcardCards::VcardCards(LineReader lines)
    : m_lines(std::move(lines))
{ }

Result<VcardCards> VcardCards::open(const QString &path, const std::stop_token &stop)
{
    Result<LineReader> lines = LineReader::open(path, kLineBytesLimit, stop);
    if (!lines) {
        return passOn(lines);
    }
    return VcardCards(std::move(*lines));
}

/// The next content line, put together from the lines that it is folded into. As bytes: some programs fold
/// inside of characters.
Result<std::optional<FileLine>> VcardCards::unfolded()
{
    Result<std::optional<FileLine>> whole = m_lines.next();
    if (!whole || !*whole) {
        return whole;
    }
    FileLine &line = **whole;
    for (;;) {
        Result<std::optional<FileLine>> more = m_lines.next();
        if (!more) {
            return more;
        }
        if (!*more) {
            return whole;
        }
        const bool isSoft = isSoftBroken(line.text);
        if (!isSoft && !goesOn(**more)) {
            m_lines.putBack(std::move(**more));
            return whole;
        }
        const QByteArray next = (*more)->text.sliced(goesOn(**more) ? 1 : 0);
        if (isSoft) {
            line.text.chop(1);
        }
        line.isTooLong
            = line.isTooLong || (*more)->isTooLong || line.text.size() + next.size() > kLineBytesLimit;
        line.text.append(line.isTooLong ? QByteArray() : next); // Its start stays, to tell what it was.
    }
}

Result<std::optional<Vcard>> VcardCards::next()
{
    Vcard card;
    int depth = 0; // vCard 2.1 puts the card of an agent into the card.
    for (;;) {
        const Result<std::optional<FileLine>> line = unfolded();
        if (!line) {
            return passOn(line);
        }
        if (!*line) {
            card.fault = import_rule::kCutOff;
            return depth == 0 ? std::optional<Vcard>() : std::optional(std::move(card));
        }
        if (isLine(**line, "BEGIN:VCARD")) {
            card.line = depth == 0 ? (*line)->number : card.line;
            ++depth;
        } else if (isLine(**line, "END:VCARD") && depth > 0) {
            if (--depth == 0) {
                return std::optional(std::move(card));
            }
        } else if (depth == 1 && card.fault.isEmpty()) {
            add(card, **line);
        }
    }
}

void VcardCards::add(Vcard &card, const FileLine &line) const
{
    if (line.text.trimmed().isEmpty()) {
        return;
    }
    const QByteArray name = vcardPropertyName(line.text);
    if (!isVcardPropertyRead(name)) {
        return;
    }
    if (line.isTooLong) {
        card.tooLong.append(QString::fromLatin1(name));
        return;
    }
    std::optional<VcardProperty> property = vcardProperty(line.text);
    if (!property || card.properties.size() >= kPropertiesLimit) {
        card.fault = property ? import_rule::kTooLarge : import_rule::kNotUtf8;
        card.properties.clear();
        return;
    }
    card.properties.push_back(std::move(*property));
}

} // namespace fourthp
