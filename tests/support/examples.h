// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/vocabularies.h"

#include <QFile>
#include <QJsonDocument>

#include <stdexcept>

namespace fourthp::test {

/// The full example record of a type; see tests/data/README.md.
inline Document example(RecordType type)
{
    QFile file(QStringLiteral(FOURTHP_TEST_DATA "/examples/%1.json").arg(typeCode(type)));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error(file.fileName().toStdString());
    }
    return Document(QJsonDocument::fromJson(file.readAll()).object());
}

inline const Vocabularies &lists()
{
    static const Vocabularies vocabularies = *Vocabularies::builtIn();
    return vocabularies;
}

} // namespace fourthp::test
