// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fourthp::cli {

/// Sentences of the command line, for translation in context `Cli`.
class CliText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace fourthp::cli
