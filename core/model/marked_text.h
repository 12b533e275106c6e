// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace fourthp {

// Long text as it is written in records: a safe subset of Markdown. What is read here is all that there is:
// there are no pictures, no markup language inside, and a link names http or https. Everything else is text
// as it is written.

/// A run of text in one style.
struct MarkedSpan
{
    QString text;
    bool isStrong = false; ///< `**so**`
    bool isEmphasised = false; ///< `*so*` or `_so_`
    QString link {}; ///< `[so](https://…)`, or the address as it stands in the text. Empty for none.
    friend bool operator==(const MarkedSpan &, const MarkedSpan &) = default;
};

/// A paragraph, heading or item of a list. Each line is one, but lines that are indented go on with an item.
struct MarkedBlock
{
    enum class Kind { Paragraph, Heading, Bullet, Numbered };
    Kind kind = Kind::Paragraph;
    int level = 0; ///< 1 to 3 for headings.
    std::vector<MarkedSpan> spans {};
    friend bool operator==(const MarkedBlock &, const MarkedBlock &) = default;
};

/// Reads a text in time that grows with its length. Any thread.
std::vector<MarkedBlock> readMarkedText(QStringView text);
/// Reads one line.
std::vector<MarkedSpan> readSpans(const QString &line);

} // namespace fourthp
