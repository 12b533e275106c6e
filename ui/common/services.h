// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fourthp {
class Clock;
class Library;
class SearchEngine;
class SecretStore;
class Vocabularies;
} // namespace fourthp

namespace fourthp::ui {

class ProxyPasswords;
class Settings;

/// What views work with, handed down by reference from `app/desktop`. Everything outlives the window.
struct Services
{
    Library &library;
    SearchEngine &search;
    const Vocabularies &vocabularies;
    const Clock &clock;
    Settings &settings;
    SecretStore *secrets = nullptr; ///< Where passwords are kept between runs; null for nowhere.
    ProxyPasswords *proxies = nullptr; ///< What is known of this run's proxies; null where nobody is asked.
};

} // namespace fourthp::ui
