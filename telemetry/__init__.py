"""How the program is seen from outside: what logs may say, one id through everything, spans.

Every layer but the domain may use it, so it imports nobody of ours.
"""
